package dk.holdplan.api.cli;

import dk.holdplan.problem.CalendarWeek;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.recommend.Effect;
import dk.holdplan.recommend.NoPlaceWantedException;
import dk.holdplan.recommend.PlaceRequest;
import dk.holdplan.recommend.PreparedPlan;
import dk.holdplan.recommend.Recommendations;
import dk.holdplan.rule.Language;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "recommend",
        description = "Rank the places for one more session of a citizen, or for one that may move, "
                + "with what each changes in the score.")
final class RecommendCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlanDocuments documents;

    @Parameters(index = "2", paramLabel = "CITIZEN", description = "The id of a citizen of the problem.")
    private String citizen;

    @Option(names = "--kind", paramLabel = "KIND",
            description = "Of the demand: ${COMPLETION-CANDIDATES}. By default the first one without a place.")
    private @Nullable SessionKind kind;

    @Option(names = "--week", paramLabel = "NUMBER", description = "Week of the demand, from 0.")
    private @Nullable Integer week;

    @Option(names = "--limit", paramLabel = "NUMBER", defaultValue = "10",
            description = "Places at most (default ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--push", negatable = true,
            description = "Tell what other sessions could make way; by default only when there are few places.")
    private @Nullable Boolean push;

    @Override
    public Integer call() {
        Problem problem = documents.problem();
        PreparedPlan plan = prepared(problem);
        try {
            print(plan.recommend(new PlaceRequest(citizen, null, kind, week, null, null, Math.max(1, limit), push)),
                    problem.horizon(),
                    spec.commandLine().getOut());
            return ExitStatus.FINE;
        } catch (NoPlaceWantedException e) {
            throw Refusal.unusable("No place can be told: " + e.getMessage());
        }
    }

    private PreparedPlan prepared(Problem problem) {
        try {
            return PreparedPlan.of(problem, documents.plan().sessions());
        } catch (IllegalArgumentException e) {
            throw Refusal.errors(documents.planName() + ": " + e.getMessage());
        }
    }

    private static void print(Recommendations found, Horizon horizon, PrintWriter out) {
        out.printf(Locale.ROOT, "%s %s in %s: %d places are free%s%n", found.citizen(), found.kind(),
                new CalendarWeek(horizon.monday(found.week())),
                found.free(),
                found.instead() == null ? "" : ", in place of " + place(found.instead()));
        found.lacks().forEach(lack -> out.println("  " + lack.text(Language.ENGLISH)));
        found.places().forEach(
                place -> out.printf(Locale.ROOT, "  %s  %s%n", place(place.session()), effect(place.effect())));
        if (!found.pushed().isEmpty()) {
            out.println("with another session moved:");
            found.pushed().forEach(place -> out.printf(Locale.ROOT, "  %s  %s%n      moves %s %s to %s%n",
                    place(place.session()),
                    effect(place.effect()), place.pushed().citizen(), place(place.pushed()), place(place.movedTo())));
        }
        out.flush();
    }

    private static String place(Session session) {
        return session.start() + " " + session.therapist() + " " + session.room()
                + (session.rehabClass() == null ? "" : " " + session.rehabClass());
    }

    private static String effect(Effect effect) {
        String rules = effect.rules().stream().map(rule -> rule.rule().id() + " " + rule.price())
                .collect(Collectors.joining(", "));
        return effect.medium() + "medium/" + effect.soft() + "soft" + (rules.isEmpty() ? "" : " (" + rules + ")");
    }
}
