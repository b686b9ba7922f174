package dk.holdplan.capacity.forecast;

import dk.holdplan.capacity.Work;
import dk.holdplan.change.Past;
import dk.holdplan.problem.Problem;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The smallest capacity that holds a service level: one unit less of anything breaks it. There may be others, with more
 * of one thing and less of another.
 *
 * @param fullSteps of the full planner for each week, null when only the small effort of a forecast was used
 * @param hours of therapists a week
 * @param meetings a week by kind and weekday
 * @param level that it holds
 * @param oneLess what is left with one unit less of each
 * @param tried how many capacities were played, by the small effort and by the full planner
 */
public record SmallestCapacity(ServiceLevel wanted, int runs, int weeks, @Nullable Long fullSteps, Count hours,
        List<Count> meetings, ServiceLevel level, List<OneLess> oneLess, int tried) {

    /** How many units there are now, and how many are enough. */
    public record Count(String unit, int now, int enough) {
    }

    /** The level with one unit less. */
    public record OneLess(String unit, ServiceLevel level, boolean breaks) {
    }

    /**
     * Searches at the small effort of a forecast, and goes on with the full planner from what it found, so that the
     * answer is the full planner's.
     *
     * @param fullSteps of the full planner for each week, null to leave it out
     * @throws IllegalArgumentException when no capacity that is tried holds the level
     */
    public static SmallestCapacity of(Problem asked, Assumptions assumptions, ServiceLevel wanted,
            @Nullable Long fullSteps, Work work) {
        Problem problem = Past.opened(asked);
        Assumptions complete = Rates.completed(assumptions, problem);
        Sizing quick = new Sizing(problem, wanted,
                play(complete, WeekPlanner.quick(complete.steps(), work.courtesy()), work));
        Resize smallest = quick.small(quick.large(Resize.NONE));
        if (fullSteps == null) {
            return of(problem, complete, null, quick, smallest, wanted, quick.tried());
        }
        Sizing full = new Sizing(problem, wanted, play(complete, WeekPlanner.full(fullSteps, work.courtesy()), work));
        Resize least = full.shrunk(full.large(smallest));
        return of(problem, complete, fullSteps, full, least, wanted, quick.tried() + full.tried());
    }

    private static Function<Problem, ServiceLevel> play(Assumptions assumptions, WeekPlanner planner, Work work) {
        return problem -> ServiceLevel.of(new Simulation(problem, assumptions, planner).play(work));
    }

    private static SmallestCapacity of(Problem problem, Assumptions assumptions, @Nullable Long fullSteps,
            Sizing sizing, Resize size, ServiceLevel wanted, int tried) {
        Problem small = size.of(problem);
        List<Count> meetings = Stream.concat(MeetingDay.of(problem).stream(), MeetingDay.of(small).stream()).distinct()
                .sorted().map(day -> new Count(day.toString(), day.count(problem), day.count(small))).toList();
        List<OneLess> oneLess = sizing.units(size).stream().filter(unit -> unit.isThere(size, problem))
                .map(unit -> new OneLess(unit.toString(), sizing.level(unit.less(size)),
                        !sizing.holds(unit.less(size))))
                .toList();
        int hours = StaffHours.of(problem);
        return new SmallestCapacity(wanted, assumptions.runs(), assumptions.weeks(), fullSteps,
                new Count("therapist hours a week", hours, hours + size.hours()), meetings, sizing.level(size),
                oneLess, tried);
    }
}
