package dk.holdplan.change;

import static dk.holdplan.change.ChangesTest.changed;
import static dk.holdplan.change.ChangesTest.issues;
import static dk.holdplan.change.ChangesTest.problem;
import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.day;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.change.Change.ClassAdded;
import dk.holdplan.change.Change.ClassCancelled;
import dk.holdplan.change.Change.ClassChanged;
import dk.holdplan.change.Change.MeetingCancelled;
import dk.holdplan.change.Change.MeetingMoved;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.RehabClass.Ages;
import dk.holdplan.problem.RehabClass.ClassDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Changes of classes and of their meetings. */
class ClassChangesTest {

    private final Problem parent = problem(1, citizen("c1"), citizen("c2"));

    @Test
    void changesPlacesAndStartsOfAClassAndAddsOne() {
        ClassDay thursday = day(DayOfWeek.THURSDAY, "14:00");
        ClassDay friday = day(DayOfWeek.FRIDAY, "10:00");
        RehabClass other = new RehabClass("other", "", ClassKind.BACK, ProblemFixture.SITE, "CLASS", 5, 60, null, null,
                List.of(friday));

        Problem changed = changed(parent, new ClassChanged("back", 6, List.of(thursday, friday)),
                new ClassAdded(other));

        assertThat(changed.classes().getFirst().capacity()).isEqualTo(6);
        assertThat(changed.classes().getFirst().meetings()).containsExactly(day(DayOfWeek.MONDAY, "09:00"), thursday,
                friday);
        assertThat(changed.classes().getLast()).isEqualTo(other);
    }

    @Test
    void cancelsAClassFromADayOn() {
        assertThat(changed(parent, new ClassCancelled("back", MONDAY.plusDays(2))).classes().getFirst().until())
                .isEqualTo(MONDAY.plusDays(1));
        Problem twice = changed(parent, new ClassCancelled("back", MONDAY.plusDays(2)),
                new ClassCancelled("back", MONDAY.plusDays(9)));
        assertThat(twice.classes().getFirst().until()).isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    void cancelsAClassBeforeItsFirstDay() {
        RehabClass later = new RehabClass("later", "", ClassKind.BACK, ProblemFixture.SITE, "CLASS", 5, 60,
                MONDAY.plusDays(2), null, List.of(day(DayOfWeek.FRIDAY, "10:00")));

        Problem changed = changed(parent, new ClassAdded(later), new ClassCancelled("later", MONDAY));

        assertThat(changed.classes().getLast().meetings()).isEmpty();
    }

    @Test
    void cancelsOneMeetingAndNoOther() {
        LocalDate thursday = MONDAY.plusDays(3);
        RehabClass oneWeek = changed(parent, new MeetingCancelled("back", thursday)).classes().getFirst();
        Problem season = problem(3, citizen("c1"));
        RehabClass first = changed(season, new MeetingCancelled("back", MONDAY)).classes().getFirst();
        RehabClass last = changed(season, new MeetingCancelled("back", MONDAY.plusDays(17))).classes().getFirst();

        assertThat(dates(oneWeek, 1)).containsExactly(MONDAY);
        assertThat(dates(first, 3)).hasSize(5).doesNotContain(MONDAY);
        assertThat(dates(last, 3)).hasSize(5).doesNotContain(MONDAY.plusDays(17));
        assertThat(issues(season, new MeetingCancelled("back", MONDAY.plusDays(8))))
                .containsExactly("OUT_OF_RANGE /changes/0/date");
    }

    /** Neither the first nor the last, of many: what the first edition had no words for. */
    @Test
    void cancelsAndMovesAMeetingInTheMiddleOfTheSeason() {
        Problem season = problem(3, citizen("c1"));
        LocalDate second = MONDAY.plusDays(7);
        LocalTime two = LocalTime.of(14, 0);

        RehabClass changed = changed(season, new MeetingCancelled("back", second),
                new MeetingMoved("back", second.plusDays(3), List.of(two)),
                new MeetingMoved("back", second.plusDays(5), List.of(LocalTime.of(9, 0)))).classes().getFirst();

        assertThat(dates(changed, 3)).containsExactly(MONDAY, MONDAY.plusDays(3), second.plusDays(3),
                second.plusDays(5), MONDAY.plusDays(14), MONDAY.plusDays(17));
        assertThat(changed.startsOn(second.plusDays(3))).containsExactly(two);
        assertThat(changed.meetings()).isEqualTo(season.classes().getFirst().meetings());
        assertThat(changed(season, new MeetingCancelled("back", second),
                new MeetingMoved("back", second, List.of(LocalTime.of(9, 0))))).isEqualTo(changed(season));
    }

    @Test
    void placesWhatIsWrongWithAMeeting() {
        RehabClass winter = new RehabClass("winter", "", ClassKind.BACK, ProblemFixture.SITE, "CLASS", 5, 60,
                MONDAY.plusDays(1), MONDAY.plusDays(4), List.of(day(DayOfWeek.FRIDAY, "10:00")));
        LocalTime offGrid = LocalTime.of(9, 7);

        assertThat(issues(parent, new ClassAdded(winter),
                new MeetingMoved("winter", MONDAY.plusDays(2), List.of(LocalTime.of(9, 0))),
                new MeetingMoved("winter", MONDAY.plusDays(3), List.of(LocalTime.of(9, 0), offGrid)),
                new MeetingMoved("winter", MONDAY.plusDays(2), List.of(offGrid)),
                new MeetingMoved("winter", MONDAY, List.of(LocalTime.of(9, 0))),
                new MeetingMoved("winter", MONDAY.plusDays(4), List.of()),
                new MeetingMoved("summer", MONDAY, List.of(LocalTime.of(9, 0)))))
                .containsExactlyInAnyOrder("OFF_GRID /changes/2/starts/1", "OFF_GRID /changes/3/starts/0",
                        "OUT_OF_RANGE /changes/4/date", "MISSING_FIELD /changes/5/starts",
                        "UNKNOWN_REFERENCE /changes/6/class");
    }

    /** The last day to join would lie after the end otherwise, and the change would be refused. */
    @Test
    void endsAClassThatCouldBeJoinedLonger() {
        RehabClass changed = changed(parent, new ClassChanged("back", null, List.of(), 4, new Ages(60, 99),
                MONDAY.plusDays(20)), new ClassCancelled("back", MONDAY.plusDays(10))).classes().getFirst();

        assertThat(changed.joinUntil()).isEqualTo(changed.until()).isEqualTo(MONDAY.plusDays(9));
        assertThat(changed.minCitizens()).isEqualTo(4);
        assertThat(changed.ages()).isEqualTo(new Ages(60, 99));
        assertThat(changed.capacity()).isEqualTo(parent.classes().getFirst().capacity());
        assertThat(issues(parent, new ClassChanged("back", null, List.of(), -1, new Ages(70, 60), null)))
                .containsExactlyInAnyOrder("OUT_OF_RANGE /changes/0/minCitizens", "EMPTY_INTERVAL /changes/0/ages");
    }

    private static List<LocalDate> dates(RehabClass rehabClass, int weeks) {
        return MONDAY.datesUntil(MONDAY.plusWeeks(weeks)).filter(rehabClass::meetsOn).toList();
    }

    @Test
    void placesWhatIsWrongWithChangedStarts() {
        assertThat(issues(parent, new ClassChanged("back", 0,
                List.of(day(DayOfWeek.THURSDAY, "09:05"), day(DayOfWeek.FRIDAY, "10:00"),
                        day(DayOfWeek.FRIDAY, "11:00"), day(DayOfWeek.TUESDAY)))))
                .containsExactlyInAnyOrder("OUT_OF_RANGE /changes/0/capacity",
                        "OFF_GRID /changes/0/meetings/0/starts/0",
                        "TWO_ENTRIES_ONE_WEEKDAY /changes/0/meetings/2/day",
                        "OUT_OF_RANGE /changes/0/meetings/3/starts");
    }
}
