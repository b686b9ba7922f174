package dk.holdplan.solve;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.day;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.plan.Plan;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.rule.Judge;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassLabelsTest {

    /** Two back classes that can meet at the same time, and a small one. */
    private final Problem problem = new ProblemFixture().therapist("anna", "CLASS").therapist("bent", "CLASS")
            .room("gym", RoomUse.BACK).room("hall", RoomUse.BACK)
            .rehabClass("back-1", ClassKind.BACK, 8, day(DayOfWeek.MONDAY, "09:00"))
            .rehabClass("back-2", ClassKind.BACK, 8, day(DayOfWeek.MONDAY, "09:00"))
            .rehabClass("small", ClassKind.BACK, 1, day(DayOfWeek.MONDAY, "09:00"))
            .pathway("path", Setting.CLASS_IF_SUITABLE, 1).citizens(citizen("c1"), citizen("c2"), citizen("c3"))
            .build();
    private final Judge judge = new Judge(problem);

    @Test
    void giveMeetingsBackTheirClassesAtNoPrice() {
        List<Session> published = List.of(in("c1", "back-1", "anna", "gym"), in("c2", "back-2", "bent", "hall"));
        Plan swapped = judge.plan(List.of(in("c1", "back-2", "anna", "gym"), in("c2", "back-1", "bent", "hall"),
                in("c3", "back-1", "bent", "hall")));

        Plan kept = new ClassLabels(judge, published).kept(swapped);

        assertThat(kept.sessions()).containsExactlyInAnyOrder(in("c1", "back-1", "anna", "gym"),
                in("c2", "back-2", "bent", "hall"), in("c3", "back-2", "bent", "hall"));
        assertThat(kept.score()).isEqualTo(swapped.score());
    }

    @Test
    void areLeftWhereTheKnownClassIsTooSmall() {
        List<Session> published = List.of(in("c1", "small", "anna", "gym"));
        Plan plan = judge.plan(List.of(in("c1", "back-1", "anna", "gym"), in("c2", "back-1", "anna", "gym")));

        assertThat(new ClassLabels(judge, published).kept(plan)).isEqualTo(plan);
    }

    @Test
    void areLeftAloneWhenNothingIsPublished() {
        Plan plan = judge.plan(List.of(in("c1", "back-1", "anna", "gym")));

        assertThat(new ClassLabels(judge, List.of()).kept(plan)).isSameAs(plan);
    }

    private static Session in(String citizen, String rehabClass, String therapist, String room) {
        return new Session(citizen, SessionKind.TRAINING, at(DayOfWeek.MONDAY, "09:00"), at(DayOfWeek.MONDAY, "10:00"),
                therapist, room, rehabClass);
    }
}
