package dk.holdplan.api.cli;

import dk.holdplan.explain.ScoreByRule;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.rule.Language;
import dk.holdplan.rule.Rule;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "explain", description = "Tell what a plan costs rule by rule, and why, in sentences.")
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlanDocuments documents;

    @Option(names = "--lang", paramLabel = "LANGUAGE", defaultValue = "en", converter = LanguageOption.class,
            description = "Language of the sentences: en or da (default ${DEFAULT-VALUE}).")
    private Language language;

    @Option(names = "--rule", paramLabel = "ID", description = "Only this rule, such as waitDay.")
    private @Nullable String ruleId;

    @Option(names = "--show", paramLabel = "NUMBER", defaultValue = "20",
            description = "Sentences of each rule at most (default ${DEFAULT-VALUE}).")
    private int most;

    @Override
    public Integer call() {
        Rule only = rule();
        Problem problem = documents.problem();
        Plan plan = documents.plan();
        ScoreByRule score = ScoreByRule.of(problem, plan);
        PrintWriter out = spec.commandLine().getOut();
        ScoreLines.of(problem, language, Math.max(0, most)).print(score, rule -> only == null || rule == only, out);
        out.flush();
        return score.broken().isEmpty() ? ExitStatus.FINE : ExitStatus.FOUND;
    }

    private @Nullable Rule rule() {
        return ruleId == null
                ? null
                : Rule.byId(ruleId).orElseThrow(() -> new ParameterException(spec.commandLine(),
                        "--rule: found " + ruleId + ", expected the id of a rule such as waitDay"));
    }
}
