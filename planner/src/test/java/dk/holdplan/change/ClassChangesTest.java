package dk.holdplan.change;

import static dk.holdplan.change.ChangesTest.changed;
import static dk.holdplan.change.ChangesTest.issues;
import static dk.holdplan.change.ChangesTest.problem;
import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.day;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.change.Change.ClassAdded;
import dk.holdplan.change.Change.ClassCancelled;
import dk.holdplan.change.Change.ClassChanged;
import dk.holdplan.change.Change.MeetingCancelled;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.RehabClass.ClassDay;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Changes of classes and of their meetings. */
class ClassChangesTest {

    private static final LocalDateTime TUESDAY = at(DayOfWeek.TUESDAY, "00:00");

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
        RehabClass oneWeek = changed(parent, new MeetingCancelled("back", MONDAY.plusDays(3))).classes().getFirst();
        Problem season = problem(3, citizen("c1"));
        RehabClass first = changed(season, new MeetingCancelled("back", MONDAY)).classes().getFirst();
        RehabClass last = changed(season, new MeetingCancelled("back", MONDAY.plusDays(17))).classes().getFirst();
        RehabClass next = Changes.apply(season, List.of(), List.of(new MeetingCancelled("back", MONDAY.plusDays(3))),
                TUESDAY).problem().classes().getFirst();

        assertThat(oneWeek.meetings()).containsExactly(day(DayOfWeek.MONDAY, "09:00"));
        assertThat(first.from()).isEqualTo(MONDAY.plusDays(1));
        assertThat(last.until()).isEqualTo(MONDAY.plusDays(16));
        assertThat(next.from()).isEqualTo(MONDAY.plusDays(4));
        assertThat(issues(season, new MeetingCancelled("back", MONDAY.plusDays(7))))
                .containsExactly("OUT_OF_RANGE /changes/0/date");
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
