package dk.holdplan.capacity.forecast;

import dk.holdplan.capacity.ParallelWork;
import dk.holdplan.problem.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The smallest capacity that holds a service level: one unit less of anything breaks it. There may be others, with more
 * of one thing and less of another. It is chosen on some futures and then has to hold the level on others; where it does
 * not, those are chosen on too, and it grows.
 *
 * @param runs futures on which it was chosen
 * @param fullSteps of the full planner for each week, null when only the small effort of a forecast was used
 * @param hours of therapists a week
 * @param meetings a week by kind and weekday
 * @param level that it holds on the futures on which it was chosen
 * @param oneLess what is left with one unit less of each, on the same futures
 * @param tried how many capacities were played, by the small effort and by the full planner
 * @param chosen the level and its range on the futures on which it was chosen; null in answers of older versions
 * @param unseen the same on futures that had no part in the choice; null in answers of older versions
 */
public record SmallestCapacity(ServiceLevel wanted, int runs, int weeks, @Nullable Long fullSteps, Count hours,
        List<Count> meetings, ServiceLevel level, List<OneLess> oneLess, int tried, @Nullable LevelRange chosen,
        @Nullable LevelRange unseen) {

    /** How many units there are now, and how many are enough. */
    public record Count(String unit, int now, int enough) {
    }

    /** The level with one unit less. */
    public record OneLess(String unit, ServiceLevel level, boolean breaks) {
    }

    /** Whether the level is held on futures that had no part in the choice. */
    public boolean holds() {
        return unseen != null && unseen.level().holds(wanted);
    }

    /**
     * Searches at the small effort of a forecast, and goes on with the full planner from what it found, so that the
     * answer is the full planner's.
     *
     * @param fullSteps of the full planner for each week, null to leave it out
     * @throws IllegalArgumentException when no capacity that is tried holds the level
     */
    public static SmallestCapacity of(Problem asked, Assumptions assumptions, ServiceLevel wanted,
            @Nullable Long fullSteps, ParallelWork work) {
        Simulation simulation = Simulation.of(asked, assumptions);
        Problem problem = simulation.base();
        Assumptions complete = simulation.assumptions();
        PlayedFutures quick = new PlayedFutures(simulation, WeekPlanner.quick(complete.steps(), work.courtesy()), work);
        Sizing first = Sizing.on(quick, complete.runs(), problem, wanted);
        Resize small = first.small(first.large(Resize.NONE));
        if (fullSteps == null) {
            return of(Choice.proven(small, quick, complete.runs(), problem, wanted), complete, null, 0);
        }
        PlayedFutures full = new PlayedFutures(simulation, WeekPlanner.full(fullSteps, work.courtesy()), work);
        Sizing second = Sizing.on(full, complete.runs(), problem, wanted);
        Resize least = second.shrunk(second.large(small));
        return of(Choice.proven(least, full, complete.runs(), problem, wanted), complete, fullSteps,
                quick.capacities());
    }

    private static SmallestCapacity of(Choice choice, Assumptions assumptions, @Nullable Long fullSteps,
            int triedBefore) {
        Sizing sizing = choice.sizing();
        Resize size = choice.size();
        Problem problem = sizing.base();
        Problem small = size.of(problem);
        List<Count> meetings = Stream.concat(WeekdayMeetings.of(problem).stream(), WeekdayMeetings.of(small).stream())
                .distinct()
                .sorted().map(day -> new Count(day.toString(), day.count(problem), day.count(small))).toList();
        List<OneLess> oneLess = sizing.units(size).stream().filter(unit -> unit.isThere(size, problem))
                .map(unit -> new OneLess(unit.toString(), sizing.level(unit.less(size)),
                        !sizing.holds(unit.less(size))))
                .toList();
        int hours = StaffHours.of(problem);
        return new SmallestCapacity(sizing.wanted(), choice.chosen().futures(), assumptions.weeks(), fullSteps,
                new Count("therapist hours a week", hours, hours + size.hours()), meetings, sizing.level(size),
                oneLess, triedBefore + choice.tried(), choice.chosen(), choice.unseen());
    }
}
