package dk.holdplan.capacity;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.holdplan.capacity.DemandUse.NeedCount;
import dk.holdplan.capacity.PlaceUse.PlaceCount;
import dk.holdplan.capacity.ResourceUse.DayUse;
import dk.holdplan.capacity.ResourceUse.HourUse;
import dk.holdplan.capacity.ResourceUse.TimeUse;
import dk.holdplan.capacity.Waiting.DayCount;
import dk.holdplan.change.Change;
import dk.holdplan.change.Changes;
import dk.holdplan.change.OldRepair;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.RandomProblem;
import dk.holdplan.problem.RandomSecondEdition;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.problem.WeeklyWindow;
import dk.holdplan.rule.Judge;
import dk.holdplan.search.SearchSetup;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapacityUseTest {

    private static final Problem PROBLEM = new ProblemFixture().lunch("11:00", "13:00", 30)
            .therapist("anna", "CLASS").room("cell", RoomUse.INDIVIDUAL).room("gym", 6, true, RoomUse.BACK)
            .rehabClass("back", ClassKind.BACK, 8, day(DayOfWeek.TUESDAY, "09:00"), day(DayOfWeek.THURSDAY, "09:00"),
                    day(DayOfWeek.FRIDAY, "09:00"))
            .closed(MONDAY.plusDays(4)).pathway("path", Setting.CLASS_IF_SUITABLE, 2)
            .citizens(citizen("c1"), citizen("c2"), citizen("new").referredOn(MONDAY.minusDays(3))).build();

    private static final List<Session> SESSIONS = List.of(
            inClass("c1", at(DayOfWeek.TUESDAY, "09:00"), "anna", "gym", "back"),
            inClass("c2", at(DayOfWeek.TUESDAY, "09:00"), "anna", "gym", "back"),
            alone("c1", SessionKind.TRAINING, at(DayOfWeek.THURSDAY, "10:30"), 30, "anna", "cell"),
            alone("new", SessionKind.EXAMINATION, at(DayOfWeek.TUESDAY, "10:30"), 60, "anna", "cell"));

    record Planned(Plan plan, CapacityUse use) {
    }

    private static CapacityUse use() {
        return CapacityUse.of(PROBLEM, new Judge(PROBLEM).plan(SESSIONS));
    }

    private static Planned planned(Problem problem, long seed) {
        Plan plan = new Judge(problem).plan(SearchSetup.of(problem, seed).from(List.of()).sessionsAfter(0));
        return new Planned(plan, CapacityUse.of(problem, plan));
    }

    private static WeeklyWindow window(DayOfWeek day, String from, String to) {
        return new WeeklyWindow(day, LocalTime.parse(from), LocalTime.parse(to));
    }

    private static Problem changed(Problem like, List<Room> rooms, @Nullable Published published) {
        return new Problem(like.name(), like.timeZone(), like.horizon(), like.gridMinutes(), like.lunch(),
                like.closedDays(), like.sites(), rooms, like.therapists(), like.classes(), like.pathways(),
                like.citizens(), published, like.weights());
    }

    @Test
    void countsPlacesOfMeetingsThatRunAndOfThoseThatDoNot() {
        assertThat(use().places().meetings()).extracting(MeetingUse::places, MeetingUse::taken)
                .containsExactly(tuple(6, 2), tuple(6, 0));
        assertThat(use().places().all()).isEqualTo(new PlaceCount("all", 2, 1, 12, 2, 0));
        assertThat(use().places().byHour()).containsExactly(new PlaceCount("9", 1, 1, 6, 2, 0));
        assertThat(use().places().byWeekday()).extracting(PlaceCount::name).containsExactly("TUESDAY", "THURSDAY");
        assertThat(use().places().byWeek()).extracting(PlaceCount::name).containsExactly(MONDAY.toString());
    }

    @Test
    void takesLunchAndClosedDaysFromATherapistsTime() {
        TimeUse anna = use().therapists().each().getFirst();

        assertThat(anna.available()).isEqualTo(4 * (480 - 30));
        assertThat(anna.used()).isEqualTo(60 + 60 + 30);
        assertThat(anna.peakDay()).isEqualTo(MONDAY.plusDays(1));
        assertThat(anna.days().get(1).longestIdle()).isEqualTo(270);
    }

    @Test
    void sharesASessionOutToTheHoursItTouches() {
        assertThat(use().rooms().hours()).contains(new HourUse(DayOfWeek.TUESDAY, 10, 120, 30),
                new HourUse(DayOfWeek.TUESDAY, 11, 120, 30));
    }

    /** On Tuesday at 11 Anna falls ill, and the rest of the week is planned anew. */
    @Test
    void countsWhatWasThereWhenFrozenSessionsWere() {
        LocalDateTime eleven = at(DayOfWeek.TUESDAY, "11:00");
        Problem changed = Objects.requireNonNull(Changes.apply(PROBLEM, SESSIONS,
                List.of(new Change.TherapistAbsent("anna", eleven.minusMinutes(30), eleven.plusHours(10))), eleven)
                .problem());
        Problem replanned = OldRepair.closed(changed);
        CapacityUse use = CapacityUse.of(replanned, new Judge(replanned).plan(SESSIONS));

        assertThat(use.therapists().hours()).contains(new HourUse(DayOfWeek.TUESDAY, 10, 60, 30),
                new HourUse(DayOfWeek.TUESDAY, 11, 30, 30));
        assertThat(use.rooms()).isEqualTo(use().rooms());
    }

    /** A room that is open from 8 to 16, and again from 7 to 10 and from 9 to 11, is open for nine hours. */
    @Test
    void countsEachMinuteOnceWhereWindowsAndFrozenSessionsOverlap() {
        Room cell = PROBLEM.rooms().getFirst();
        List<WeeklyWindow> open = new ArrayList<>(cell.open());
        open.add(window(DayOfWeek.TUESDAY, "09:00", "11:00"));
        open.add(window(DayOfWeek.TUESDAY, "07:00", "10:00"));
        Problem problem = changed(PROBLEM, List.of(new Room(cell.id(), cell.name(), cell.site(), cell.capacity(),
                cell.uses(), cell.stepFree(), open, cell.closed()), PROBLEM.rooms().getLast()), null);
        List<Session> overlapping = List.of(
                alone("c1", SessionKind.TRAINING, at(DayOfWeek.TUESDAY, "10:30"), 30, "anna", "cell"),
                alone("c2", SessionKind.TRAINING, at(DayOfWeek.TUESDAY, "10:45"), 30, "anna", "cell"));
        ResourceUse rooms = CapacityUse.of(problem, new Judge(problem).plan(overlapping)).rooms();

        DayUse tuesday = rooms.each().getFirst().days().stream()
                .filter(day -> day.date().equals(MONDAY.plusDays(1))).findFirst().orElseThrow();
        assertThat(tuesday).isEqualTo(new DayUse(MONDAY.plusDays(1), 540, 45, 285));
        assertThat(rooms.hours()).contains(new HourUse(DayOfWeek.TUESDAY, 9, 120, 0));
    }

    @Test
    void countsFrozenWorkOnADayThatWasClosedSince() {
        LocalDate friday = MONDAY.plusDays(4);
        List<Session> friday9 = List.of(inClass("c1", friday.atTime(9, 0), "anna", "gym", "back"),
                inClass("c2", friday.atTime(9, 0), "anna", "gym", "back"));
        Problem frozen = changed(PROBLEM, PROBLEM.rooms(), new Published(friday9, friday.atTime(12, 0), Set.of()));
        CapacityUse use = CapacityUse.of(frozen, new Judge(frozen).plan(friday9));

        assertThat(use.therapists().each().getFirst().days())
                .contains(new DayUse(friday, 60, 60, 0));
        assertThat(use.rooms().used()).isEqualTo(60);
        assertThat(use.places().all().taken()).isEqualTo(2);
    }

    @Test
    void countsWaitingFromTheStartOfTheClock() {
        Waiting waiting = use().waiting();

        assertThat(waiting.days()).containsExactly(new DayCount(4, 1));
        assertThat(waiting.daysToDeadline()).containsExactly(new DayCount(3, 1));
        assertThat(waiting.inTime()).isOne();
        assertThat(use().demand().needed()).isEqualTo(5);
        assertThat(use().demand().placed()).isEqualTo(4);
        assertThat(use().demand().counts()).containsExactly(new NeedCount(1, 1, 1), new NeedCount(2, 1, 1),
                new NeedCount(2, 2, 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void needsAsMuchOfTherapistsAsOfRoomsWithoutBuffers(long seed) {
        CapacityUse use = planned(RandomProblem.of(seed), seed).use();

        assertThat(use.therapists().used()).isEqualTo(use.rooms().used());
    }

    static Stream<Problem> problems() {
        return LongStream.range(0, 30).boxed()
                .flatMap(seed -> Stream.of(RandomProblem.of(seed), RandomSecondEdition.of(seed)));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void addsUpWhateverTheProblem(Problem problem) {
        Planned planned = planned(problem, 1);
        CapacityUse use = planned.use();

        assertThat(use.demand().needed() - use.demand().placed()).isEqualTo(planned.plan().unplaced().size());
        assertThat(use.places().meetings()).allMatch(meeting -> meeting.free() >= 0);
        assertThat(use.places().byClass().stream().mapToInt(PlaceCount::taken).sum())
                .isEqualTo(use.places().byWeek().stream().mapToInt(PlaceCount::taken).sum())
                .isEqualTo(use.places().byHour().stream().mapToInt(PlaceCount::taken).sum());
        for (ResourceUse resources : List.of(use.therapists(), use.rooms())) {
            assertThat(resources.each()).allMatch(each -> each.used() <= each.available());
            assertThat(resources.hours()).allMatch(hour -> hour.used() <= hour.available());
            assertThat(resources.hours().stream().mapToInt(HourUse::used).sum()).isEqualTo(resources.used());
        }
        assertThat(use.demand().citizens().stream().mapToInt(CitizenUse::placed).sum())
                .isEqualTo(use.demand().placed());
    }
}
