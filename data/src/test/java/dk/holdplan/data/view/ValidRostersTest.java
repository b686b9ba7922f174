package dk.holdplan.data.view;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.data.view.ValidRosters.Question;
import dk.holdplan.data.view.ValidRosters.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ValidRostersTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @Test
    void countsAQuestionOfAYearAsMuchEvenWhenNothingIsInTheAnswer() {
        List<Valid> year = IntStream.range(0, 365)
                .mapToObj(day -> new Valid(MONDAY.plusDays(day), "site-1", new UUID(0, day), true)).toList();
        Question question = new Question(RosterOf.THERAPIST, "t1", MONDAY, MONDAY.plusDays(364), year);

        assertThat(ValidRosters.entries(question, List.of())).isEqualTo(366);
    }
}
