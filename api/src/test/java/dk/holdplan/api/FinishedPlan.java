package dk.holdplan.api;

import dk.holdplan.data.document.PlanDocument;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.SearchLimits;
import dk.holdplan.data.store.WorkStore;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/** The plan of the dataset "tiny", stored without a search. */
public final class FinishedPlan {

    public static final Problem PROBLEM = Objects
            .requireNonNull(ProblemDocument.read(Examples.dataset("tiny")).value());
    public static final Plan PLAN = Objects
            .requireNonNull(PlanDocument.read(Examples.dataset("plans/tiny.plan")).value());

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private FinishedPlan() {
    }

    /** Stores the plan, SOLVED. */
    public static UUID stored(PlanStore plans, WorkStore works) {
        return stored(PROBLEM, PLAN, plans, works);
    }

    /** Stores the plan as if it were of another week, SOLVED. */
    public static UUID storedInWeek(LocalDate monday, PlanStore plans, WorkStore works) {
        return storedInWeek("tiny", monday, plans, works);
    }

    /** Stores the plan of another dataset of the same week as if it were of another week, SOLVED. */
    public static UUID storedInWeek(String dataset, LocalDate monday, PlanStore plans, WorkStore works) {
        return stored(Objects.requireNonNull(ProblemDocument.read(inWeek(monday, dataset)).value()),
                Objects.requireNonNull(PlanDocument.read(inWeek(monday, "plans/" + dataset + ".plan")).value()), plans,
                works);
    }

    private static byte[] inWeek(LocalDate monday, String dataset) {
        long weeks = ChronoUnit.WEEKS.between(PROBLEM.horizon().firstDay(), monday);
        return DATE.matcher(new String(Examples.dataset(dataset), StandardCharsets.UTF_8))
                .replaceAll(date -> LocalDate.parse(date.group()).plusWeeks(weeks).toString())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Stores a plan, SOLVED. */
    public static UUID stored(Problem problem, Plan plan, PlanStore plans, WorkStore works) {
        UUID id = plans.submit(new NewPlan(problem, new SearchLimits(1_000, null, 0), null)).id();
        works.finish(works.begin(id).orElseThrow(), plan, Duration.ofSeconds(1));
        return id;
    }
}
