package dk.holdplan.recommend;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.recommend.Recommendations.Place;
import dk.holdplan.recommend.Rescoring.Ranked;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RescoringTest {

    private static final int TRIES = 30_000;

    private static final Problem PROBLEM = new ProblemFixture().therapist("anna", "CLASS").therapist("bo")
            .room("cell", RoomUse.INDIVIDUAL).room("gym", RoomUse.BACK)
            .rehabClass("back", ClassKind.BACK, 2, day(DayOfWeek.TUESDAY, "09:00", "14:00"))
            .pathway("path", Setting.CLASS_IF_SUITABLE, 2).citizens(citizen("c1"), citizen("c2")).build();

    private static final List<Session> SESSIONS = List.of(
            alone("c1", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "09:00"), 30, "anna", "cell"),
            inClass("c1", at(DayOfWeek.TUESDAY, "09:00"), "anna", "gym", "back"));

    private static List<Ranked> ranked(int limit) {
        return PreparedPlan.of(PROBLEM, SESSIONS).recommend(PlaceRequest.of("c2").limit(limit)).places().stream()
                .map((Place place) -> new Ranked(place.session(), place.after())).toList();
    }

    private static List<String> faults(List<Ranked> ranked, boolean complete) {
        return new Rescoring(PROBLEM, "c2", SessionKind.TRAINING, 0, SESSIONS, null).faults(ranked, complete, TRIES,
                new Random(1));
    }

    @Test
    void findsNothingWrongWithWhatIsRecommended() {
        assertThat(ranked(1).getFirst().session().rehabClass()).isEqualTo("back");
        assertThat(faults(ranked(10), false)).isEmpty();
        assertThat(faults(ranked(10_000), true)).isEmpty();
    }

    @Test
    void findsWrongOrder() {
        List<Ranked> swapped = new ArrayList<>(ranked(10));
        Collections.swap(swapped, 3, 7);

        assertThat(faults(swapped, false)).isNotEmpty();
    }

    @Test
    void findsWrongScores() {
        List<Ranked> ranked = new ArrayList<>(ranked(2));
        ranked.set(1, new Ranked(ranked.get(1).session(), ranked.get(0).after()));

        assertThat(faults(ranked, false)).isNotEmpty();
    }

    @Test
    void findsThatPlacesAreMissing() {
        List<Ranked> ranked = ranked(10_000);

        assertThat(faults(ranked.subList(ranked.size() / 2, ranked.size()), true)).isNotEmpty();
    }
}
