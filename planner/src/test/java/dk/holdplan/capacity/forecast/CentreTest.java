package dk.holdplan.capacity.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.change.NextWeek;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Intervals;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RandomSecondEdition;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Random facts with exceptions, rolled on week by week and looked ahead from: every date is as the first facts say. */
@Tag("slow")
class CentreTest {

    private static final int CHAINS = 300;
    private static final int WEEKS_AHEAD = 4;

    /**
     * The shifts of a date by the rules: those of the latest week, so many weeks or several times as many before, of which
     * any are known, without what is worked once elsewhere; what was worked once only on its own date; and without what
     * the therapist is away.
     */
    private static Set<Shift> worked(Therapist therapist, Horizon horizon, LocalDate date) {
        int week = horizon.week(date);
        int source = week;
        while (source >= horizon.weeks() && !repeats(therapist, horizon, source)) {
            source -= horizon.weeks();
        }
        int like = source;
        List<Shift> shifts = Stream.concat(therapist.shifts().stream()
                .filter(shift -> !shift.once() && horizon.week(shift.date()) == like)
                .map(shift -> shift.later(week - like))
                .flatMap(shift -> like == week ? Stream.of(shift) : withoutElsewhere(shift, therapist)),
                therapist.shifts().stream().filter(Shift::once)).toList();
        return Set.copyOf(therapist.withShifts(shifts).shiftsOn(date));
    }

    private static Stream<Shift> withoutElsewhere(Shift shift, Therapist therapist) {
        return Intervals.without(List.of(shift.time()),
                therapist.shifts().stream().filter(other -> other.once() && !other.site().equals(shift.site()))
                        .map(Shift::time).toList())
                .stream().map(shift::at);
    }

    private static boolean repeats(Therapist therapist, Horizon horizon, int week) {
        return therapist.shifts().stream().anyMatch(shift -> !shift.once() && horizon.week(shift.date()) == week);
    }

    private static void assertAsOn(Problem first, Problem later, boolean citizensToo) {
        Map<String, Therapist> therapists = byId(first.therapists(), Therapist::id);
        Map<String, Room> rooms = byId(first.rooms(), Room::id);
        Map<String, RehabClass> classes = byId(first.classes(), RehabClass::id);
        Map<String, Citizen> citizens = byId(first.citizens(), Citizen::id);
        later.horizon().dates().forEach(date -> {
            for (Therapist therapist : later.therapists()) {
                assertThat(Set.copyOf(therapist.shiftsOn(date))).as("%s on %s", therapist.id(), date)
                        .isEqualTo(worked(therapists.get(therapist.id()), first.horizon(), date));
            }
            for (Room room : later.rooms()) {
                Room before = rooms.get(room.id());
                assertThat(left(room.windowsOn(date), room.closed())).as("%s on %s", room.id(), date)
                        .isEqualTo(left(before.windowsOn(date), before.closed()));
            }
            for (RehabClass group : later.classes()) {
                RehabClass before = classes.get(group.id());
                assertThat(new HashSet<LocalTime>(group.startsOn(date))).as("%s on %s", group.id(), date)
                        .isEqualTo(new HashSet<>(before.startsOn(date)));
            }
            for (Citizen citizen : citizensToo ? later.citizens() : List.<Citizen>of()) {
                Citizen before = citizens.get(citizen.id());
                assertThat(left(citizen.windowsOn(date), citizen.absent())).as("%s on %s", citizen.id(), date)
                        .isEqualTo(left(before.windowsOn(date), before.absent()));
            }
            assertThat(later.closedDays().contains(date)).isEqualTo(first.closedDays().contains(date));
        });
    }

    private static List<Interval> left(List<Interval> windows, List<Interval> blocked) {
        return Intervals.without(windows, blocked).stream().sorted((one, other) -> one.from().compareTo(other.from()))
                .toList();
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        return things.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    @Test
    void keepsWhatRepeatsAndHasExceptionsOnTheirDatesOnlyThroughChainsOfWeeksAndForecasts() {
        for (long seed = 0; seed < CHAINS; seed++) {
            Problem first = RandomSecondEdition.of(seed);
            Problem problem = first;
            for (int rolled = 0; rolled <= seed % 4; rolled++) {
                assertAsOn(first, problem, true);
                for (Problem week : Centre.of(problem, WEEKS_AHEAD, Set.of()).weeks()) {
                    assertAsOn(first, week, false);
                }
                int weeks = 1 + (int) (seed / 4) % problem.horizon().weeks();
                problem = Objects.requireNonNull(NextWeek.of(problem, List.of(), weeks, List.of()).problem());
            }
            assertThat(problem.rooms()).extracting(Room::open)
                    .isEqualTo(first.rooms().stream().map(Room::open).toList());
            assertThat(problem.classes()).extracting(RehabClass::meetings)
                    .isEqualTo(first.classes().stream().map(RehabClass::meetings).toList());
            assertThat(problem.citizens()).extracting(Citizen::available)
                    .isEqualTo(problem.citizens().stream().map(citizen -> byId(first.citizens(), Citizen::id)
                            .get(citizen.id()).available()).toList());
        }
    }
}
