package dk.holdplan.api.cli;

import dk.holdplan.explain.MatchSentences;
import dk.holdplan.explain.NotAdmitted;
import dk.holdplan.explain.Opening;
import dk.holdplan.explain.Openings;
import dk.holdplan.explain.PutOff;
import dk.holdplan.explain.Reason;
import dk.holdplan.explain.Reasons;
import dk.holdplan.explain.StartGuarantee;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.Language;
import dk.holdplan.rule.Phrase;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "unplaced",
        description = "Tell why each demand without a place has none, and which small changes would open one.",
        footer = {
                "",
                "The start guarantee comes first. Every place that a demand could be thought to have is tried in the plan.",
                "Each change was verified by solving again with it; --again solves once more with another seed, and "
                        + "counts. Where another demand may have the place instead, that is told."})
final class UnplacedCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlanDocuments documents;

    @Option(names = "--lang", paramLabel = "LANGUAGE", defaultValue = "en", converter = LanguageOption.class,
            description = "Language of the sentences: en or da (default ${DEFAULT-VALUE}).")
    private Language language;

    @Option(names = "--show", paramLabel = "NUMBER", defaultValue = "8",
            description = "Lines of each demand at most (default ${DEFAULT-VALUE}).")
    private int most;

    @Option(names = "--citizen", paramLabel = "ID",
            description = "Only what this citizen has no place for; may be given again.")
    private Set<String> citizens = Set.of();

    @Option(names = "--changes", description = "Look for small changes that open a place, too.")
    private boolean changesWanted;

    @Option(names = "--again",
            description = "Apply each change that is told as sure as replan does, solve for --time, and count those that hold.")
    private boolean againWanted;

    @Mixin
    private SearchOptions search;

    private static final Phrase PRICE = new Phrase("{price} soft points", "{price} strafpoint");

    @Override
    public Integer call() {
        Problem problem = documents.problem();
        Plan plan = documents.plan();
        if (!new Judge(problem).judge(plan).valid()) {
            throw Refusal.errors(documents.planName() + " breaks hard rules; 'judge' lists them.");
        }
        PrintWriter out = spec.commandLine().getOut();
        checkCitizens(problem);
        StartGuarantee.broken(problem, plan.sessions()).stream().filter(broken -> isAskedFor(broken.citizen()))
                .forEach(broken -> out.println(broken.text(language)));
        NotAdmitted.awaitingDecision(problem).stream().filter(awaiting -> isAskedFor(awaiting.citizen().id()))
                .forEach(awaiting -> out.println(awaiting.decision(language) + awaiting.reasons().stream()
                        .map(reason -> " " + awaiting.text(reason, language)).collect(Collectors.joining())));
        MatchSentences sentences = new MatchSentences(problem);
        PutOff.in(problem, plan.sessions()).stream().filter(putOff -> isAskedFor(putOff.demand().citizen()))
                .forEach(putOff -> out.println(sentences.text(putOff.match(), language) + " ("
                        + PRICE.in(language, Map.of("price", putOff.price())) + ")"));
        List<Reason> reasons = new Reasons(problem, plan.sessions()).of(plan).stream()
                .filter(reason -> isAskedFor(reason.demand().citizen())).toList();
        Openings openings = new Openings(problem, plan.sessions(), Openings.USUAL_STEPS);
        OpeningProof proof = new OpeningProof(problem, plan, search.withSeed(OpeningProof.SEED));
        ReasonLines lines = new ReasonLines(language, Math.max(0, most), out);
        int withoutAny = 0;
        for (Reason reason : reasons) {
            lines.print(reason);
            if (changesWanted || againWanted) {
                Openings.Found looked = openings.of(reason.demand());
                List<Opening> found = looked.openings();
                lines.print(looked);
                withoutAny += found.isEmpty() ? 1 : 0;
                if (againWanted) {
                    found.stream().filter(Opening::sure).filter(opening -> !proof.holds(reason.demand(), opening))
                            .forEach(opening -> out.println("  does not hold: " + opening.changes()));
                }
            }
            out.flush();
        }
        out.printf(Locale.ROOT, "%d %s without a place%n", reasons.size(), reasons.size() == 1 ? "demand" : "demands");
        if (changesWanted || againWanted) {
            out.printf(Locale.ROOT, "%d of them that none of the tried changes opens%n", withoutAny);
        }
        if (againWanted) {
            out.printf(Locale.ROOT, "%d changes solved again, %d placed the demand%n", proof.tried(), proof.held());
        }
        out.flush();
        return proof.tried() == proof.held() ? ExitStatus.FINE : ExitStatus.FOUND;
    }

    private boolean isAskedFor(String citizen) {
        return citizens.isEmpty() || citizens.contains(citizen);
    }

    private void checkCitizens(Problem problem) {
        Set<String> unknown = new TreeSet<>(citizens);
        problem.citizens().stream().map(Citizen::id).forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw Refusal.errors("The problem has no citizen " + String.join(", ", unknown) + ".");
        }
    }
}
