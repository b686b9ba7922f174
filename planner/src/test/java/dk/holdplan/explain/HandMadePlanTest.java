package dk.holdplan.explain;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.explain.HandMade.Move;
import dk.holdplan.explain.HandMade.Moves;
import dk.holdplan.explain.HandMade.Target;
import dk.holdplan.explain.HandMade.Whole;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Pathway.Review;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HandMadePlanTest {

    private static final SessionKind TRAINING = SessionKind.TRAINING;
    private static final LocalDateTime MONDAY = at(DayOfWeek.MONDAY, "08:00");
    private static final LocalDateTime TUESDAY = at(DayOfWeek.TUESDAY, "09:00");
    private static final LocalDateTime FRIDAY = at(DayOfWeek.FRIDAY, "10:00");

    private static final Session ALONE = alone("c1", TRAINING, MONDAY, 30, "carl", "cell");
    private static final Session MEETING = inClass("c2", TUESDAY, "anna", "gym", "back");
    private static final List<Session> PLAN = List.of(ALONE, MEETING);

    private final Problem problem = new ProblemFixture().therapist("anna", "CLASS").therapist("carl")
            .room("cell", RoomUse.INDIVIDUAL).room("gym", RoomUse.BACK)
            .rehabClass("back", ClassKind.BACK, 8, day(DayOfWeek.TUESDAY, "09:00"))
            .pathway("path", Setting.CLASS_IF_SUITABLE, 2, new Review(SessionKind.CLOSING, 4, 45))
            .citizens(citizen("c1"), citizen("c2")).build();

    @Test
    void movesAddsAndTakesOut() {
        HandMadePlan made = moves(
                new Move("c1", TRAINING, MONDAY, new Target(FRIDAY, "carl", "cell", null)),
                new Move("c1", TRAINING, null, new Target(TUESDAY, "anna", "gym", "back")),
                new Move("c2", TRAINING, TUESDAY, null));

        assertThat(made.issues()).isEmpty();
        assertThat(made.sessions()).containsExactly(alone("c1", TRAINING, FRIDAY, 30, "carl", "cell"),
                inClass("c1", TUESDAY, "anna", "gym", "back"));
    }

    @Test
    void givesEverySessionTheLengthThatItsPlaceAndKindAsk() {
        HandMadePlan made = moves(
                new Move("c1", TRAINING, MONDAY, new Target(TUESDAY, "anna", "gym", "back")),
                new Move("c2", TRAINING, TUESDAY, new Target(MONDAY, "carl", "cell", null)),
                new Move("c2", SessionKind.CLOSING, null, new Target(FRIDAY, "carl", "cell", null)),
                new Move("c2", SessionKind.EXAMINATION, null, new Target(FRIDAY, "carl", "cell", null)),
                new Move("c2", SessionKind.REEVALUATION, null, new Target(FRIDAY, "carl", "cell", null)));

        assertThat(made.sessions()).extracting(session -> session.kind() + " " + session.end().toLocalTime())
                .containsExactly("TRAINING 10:00", "TRAINING 08:30", "CLOSING 10:45", "EXAMINATION 11:00",
                        "REEVALUATION 10:30");
    }

    @Test
    void makesEachMoveOfWhatTheOnesBeforeItLeft() {
        HandMadePlan made = moves(new Move("c1", TRAINING, MONDAY, new Target(FRIDAY, "carl", "cell", null)),
                new Move("c1", TRAINING, FRIDAY, new Target(FRIDAY.plusHours(1), "carl", "cell", null)),
                new Move("c1", TRAINING, MONDAY, null));

        assertThat(made.sessions()).isNull();
        assertThat(made.issues()).extracting(issue -> issue.code() + " " + issue.pointer())
                .containsExactly("UNKNOWN_REFERENCE /moves/2/start");
    }

    @Test
    void tellsEverythingThatCannotBeMeant() {
        HandMadePlan made = moves(new Move("nobody", TRAINING, MONDAY, null),
                new Move("c1", TRAINING, MONDAY, new Target(FRIDAY, "none", "nowhere", "no class")),
                new Move("c1", SessionKind.CLOSING, MONDAY, null), new Move("c2", TRAINING, null, null),
                new Move("0101701234", TRAINING, MONDAY, null));

        assertThat(made.sessions()).isNull();
        assertThat(made.issues()).extracting(issue -> issue.code() + " " + issue.pointer()).containsExactly(
                "UNKNOWN_REFERENCE /moves/0/citizen", "UNKNOWN_REFERENCE /moves/1/to/therapist",
                "UNKNOWN_REFERENCE /moves/1/to/room", "UNKNOWN_REFERENCE /moves/1/to/class",
                "UNKNOWN_REFERENCE /moves/2/start", "MISSING_FIELD /moves/3/start",
                "UNKNOWN_REFERENCE /moves/4/citizen");
        assertThat(made.issues().getLast().message()).doesNotContain("0101701234");
    }

    @Test
    void takesAWholePlanWithWhoeverThePlanNamedBefore() {
        Session old = alone("c1", TRAINING, MONDAY, 30, "gone", "gone too");
        HandMadePlan made = HandMadePlan.of(problem, List.of(old), new Whole(List.of(old, MEETING)));

        assertThat(made.issues()).isEmpty();
        assertThat(made.sessions()).containsExactly(old, MEETING);
    }

    @Test
    void tellsEverythingThatCannotBeMeantInAWholePlan() {
        HandMadePlan made = HandMadePlan.of(problem, PLAN, new Whole(List.of(MEETING,
                new Session("nobody", TRAINING, MONDAY, MONDAY, "none", "nowhere", "no class"),
                alone("c1", TRAINING, MONDAY, 24 * 60, "carl", "cell"))));

        assertThat(made.sessions()).isNull();
        assertThat(made.issues()).extracting(issue -> issue.code() + " " + issue.pointer()).containsExactly(
                "UNKNOWN_REFERENCE /sessions/1/citizen", "UNKNOWN_REFERENCE /sessions/1/therapist",
                "UNKNOWN_REFERENCE /sessions/1/room", "UNKNOWN_REFERENCE /sessions/1/class",
                "EMPTY_INTERVAL /sessions/1", "CROSSES_MIDNIGHT /sessions/2/end");
    }

    @Test
    void refusesCrowdsThatAreNonsense() {
        List<Session> meeting = IntStream.range(0, 300).mapToObj(i -> MEETING).toList();
        List<Session> crowd = IntStream.rangeClosed(0, WholePlanCheck.MOST_A_DAY)
                .mapToObj(i -> alone("c1", TRAINING, MONDAY.plusMinutes(i), 30, "carl", "cell")).toList();

        assertThat(HandMadePlan.of(problem, PLAN, new Whole(meeting)).issues()).isEmpty();
        assertThat(HandMadePlan.of(problem, List.of(), new Whole(crowd)).issues())
                .extracting(issue -> issue.code() + " " + issue.pointer())
                .containsExactly("OUT_OF_RANGE /sessions/100/therapist", "OUT_OF_RANGE /sessions/100/room");
    }

    private HandMadePlan moves(Move... moves) {
        return HandMadePlan.of(problem, PLAN, new Moves(List.of(moves)));
    }
}
