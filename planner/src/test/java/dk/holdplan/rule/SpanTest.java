package dk.holdplan.rule;

import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void sharesAMinuteOrNot() {
        Span span = new Span(60, 120);

        assertThat(span.overlaps(new Span(0, 60))).isFalse();
        assertThat(span.overlaps(new Span(120, 150))).isFalse();
        assertThat(span.overlaps(119, 200)).isTrue();
        assertThat(span.contains(60, 120)).isTrue();
        assertThat(span.contains(new Span(75, 121))).isFalse();
    }

    @Test
    void isThePartOfAStretchOnADay() {
        Interval days = new Interval(MONDAY.atTime(15, 30), MONDAY.plusDays(2).atTime(9, 15));

        assertThat(Span.on(MONDAY.minusDays(1), List.of(days))).isEmpty();
        assertThat(Span.on(MONDAY, List.of(days))).containsExactly(new Span(930, 1440));
        assertThat(Span.on(MONDAY.plusDays(1), List.of(days))).containsExactly(new Span(0, 1440));
        assertThat(Span.on(MONDAY.plusDays(2), List.of(days,
                new Interval(MONDAY.plusDays(2).atTime(10, 0), MONDAY.plusDays(2).atTime(10, 45)))))
                .containsExactly(new Span(0, 555), new Span(600, 645));
    }

    @Test
    void measuresTheLongestFreePiece() {
        FreeTime free = new FreeTime(new Span(100, 200));
        assertThat(free.longest()).isEqualTo(100);
        free.take(0, 100);
        free.take(90, 110);
        assertThat(free.longest()).isEqualTo(90);
        free.take(140, 180);
        free.take(150, 160);
        assertThat(free.longest()).isEqualTo(30);
        free.take(200, 260);
        assertThat(free.longest()).isEqualTo(30);
    }
}
