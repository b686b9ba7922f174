package dk.holdplan.api.cli;

import dk.holdplan.explain.ScoreByRule;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.rule.Language;
import dk.holdplan.rule.Rule;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "explain", description = "Tell what a plan costs rule by rule, and why, in sentences.")
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "The problem document; - is the standard input.")
    private String problemName;

    @Parameters(index = "1", paramLabel = "PLAN", description = "The plan document; - is the standard input.")
    private String planName;

    @Option(names = "--lang", paramLabel = "LANGUAGE", defaultValue = "en", description = "Language of the sentences: en or da (default ${DEFAULT-VALUE}).")
    private String languageTag;

    @Option(names = "--rule", paramLabel = "ID", description = "Only this rule, such as waitDay.")
    private @Nullable String ruleId;

    @Option(names = "--show", paramLabel = "NUMBER", defaultValue = "20", description = "Sentences of each rule at most (default ${DEFAULT-VALUE}).")
    private int most;

    @Override
    public Integer call() {
        if (problemName.equals(Documents.STANDARD) && planName.equals(Documents.STANDARD)) {
            throw new ParameterException(spec.commandLine(), "Only one document can come from the standard input");
        }
        Language language = language();
        Rule only = rule();
        Problem problem = Documents.problem(problemName);
        Plan plan = Documents.plan(planName);
        ScoreByRule score = ScoreByRule.of(problem, plan);
        PrintWriter out = spec.commandLine().getOut();
        ScoreLines.of(problem, language, Math.max(0, most)).print(score, rule -> only == null || rule == only, out);
        out.flush();
        return score.broken().isEmpty() ? ExitStatus.FINE : ExitStatus.FOUND;
    }

    private Language language() {
        return Arrays.stream(Language.values()).filter(language -> language.tag().equals(languageTag)).findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(),
                        "--lang: found " + languageTag + ", expected en or da"));
    }

    private @Nullable Rule rule() {
        return ruleId == null
                ? null
                : Rule.byId(ruleId).orElseThrow(() -> new ParameterException(spec.commandLine(),
                        "--rule: found " + ruleId + ", expected the id of a rule such as waitDay"));
    }
}
