package dk.holdplan.rule;

import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.SessionKind;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is taken, and who wants the same at a time. */
class BusyTest {

    private record Some(Span span, boolean frozen) implements Busy {
    }

    private static Some some(int from, int to) {
        return new Some(new Span(from, to), false);
    }

    private static Some frozen(int from, int to) {
        return new Some(new Span(from, to), true);
    }

    @Test
    void clashesArePairsThatShareAMinute() {
        assertThat(Busy.clashes(List.of())).isZero();
        assertThat(Busy.clashes(List.of(some(0, 30), some(30, 45), some(60, 90)))).isZero();
        assertThat(Busy.clashes(List.of(some(0, 31), some(30, 45)))).isEqualTo(1);
        assertThat(Busy.clashes(List.of(some(0, 60), some(15, 20), some(30, 70), some(60, 80)))).isEqualTo(3);
    }

    @Test
    void clashesOfFrozenOnesAreExempt() {
        assertThat(Busy.clashes(List.of(frozen(0, 60), frozen(15, 30)))).isZero();
        assertThat(Busy.clashes(List.of(frozen(0, 60), frozen(15, 30), some(20, 25)))).isEqualTo(2);
    }

    @Test
    void clashesAreToldInOrder() {
        List<List<Integer>> told = new ArrayList<>();
        Busy.clashes(List.of(some(0, 60), some(15, 40), some(30, 70)),
                (one, other) -> told.add(List.of(one.span().from(), other.span().from())));
        assertThat(told).containsExactly(List.of(0, 15), List.of(0, 30), List.of(15, 30));
    }

    @Test
    void aMeetingIsOneBlockAndWantsOneTherapistAndOneRoom() {
        Block meeting = Block.of(inClass("c1", at(DayOfWeek.MONDAY, "09:00"), "anna", "gym", "back"));
        Block single = Block.of(alone("c1", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "09:45"), 30, "anna", "cell"));

        assertThat(meeting).isEqualTo(Block.of(inClass("c2", at(DayOfWeek.MONDAY, "09:00"), "anna", "gym", "back")));
        assertThat(meeting).isNotEqualTo(Block.of(inClass("c1", at(DayOfWeek.MONDAY, "09:00"), "bent", "gym", "back")));
        assertThat(meeting.span()).isEqualTo(new Span(540, 600));
        assertThat(single.minutes()).isEqualTo(30);
        assertThat(meeting.clashesWith(single)).isTrue();
        assertThat(single.clashesWith(
                Block.of(alone("c2", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "10:00"), 30, "bent", "cell"))))
                .isTrue();
        assertThat(single.clashesWith(
                Block.of(alone("c2", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "10:00"), 30, "bent", "den"))))
                .isFalse();
        assertThat(single.clashesWith(
                Block.of(alone("c2", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "10:15"), 30, "anna", "cell"))))
                .isFalse();
        assertThat(single.clashesWith(
                Block.of(alone("c2", SessionKind.TRAINING, at(DayOfWeek.TUESDAY, "09:45"), 30, "anna", "cell"))))
                .isFalse();
    }
}
