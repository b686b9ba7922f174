package dk.holdplan.plan;

import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.plan.SessionChange.Kind;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanDiffTest {

    private static final Session MONDAY = training("c1", DayOfWeek.MONDAY, "09:00");
    private static final Session TUESDAY = training("c1", DayOfWeek.TUESDAY, "09:00");
    private static final Session FRIDAY = training("c1", DayOfWeek.FRIDAY, "09:00");

    @Test
    void findsNothingBetweenEqualPlans() {
        PlanDiff diff = PlanDiff.of(List.of(MONDAY, FRIDAY), List.of(FRIDAY, MONDAY));

        assertThat(diff.counts()).isEqualTo(new DiffCounts(0, 0, 0, 0, 0, 0, 2));
        assertThat(diff.changes()).isEmpty();
        assertThat(diff.citizens()).isEmpty();
        assertThat(diff.therapists()).isEmpty();
    }

    @Test
    void tellsAddedRemovedAndMoved() {
        Session review = alone("c1", SessionKind.CLOSING, MONDAY.start(), 30, "anna", "cell");
        Session other = training("c2", DayOfWeek.MONDAY, "10:00");
        Session earlier = training("c1", DayOfWeek.FRIDAY, "08:00");

        PlanDiff diff = PlanDiff.of(List.of(review, FRIDAY), List.of(other, earlier));

        assertThat(diff.counts()).isEqualTo(new DiffCounts(1, 1, 1, 0, 0, 0, 0));
        assertThat(diff.changes()).containsExactly(new SessionChange(review, null), new SessionChange(FRIDAY, earlier),
                new SessionChange(null, other));
        assertThat(diff.changes()).extracting(SessionChange::kind).containsExactly(Kind.REMOVED, Kind.MOVED,
                Kind.ADDED);
    }

    @Test
    void countsWhatChangesAtTheSameStartOnceForEachOfItsChanges() {
        Session inClass = inClass("c1", at(DayOfWeek.FRIDAY, "09:00"), "bent", "gym", "back");

        PlanDiff diff = PlanDiff.of(List.of(FRIDAY), List.of(inClass));

        assertThat(diff.counts()).isEqualTo(new DiffCounts(0, 0, 0, 1, 1, 1, 0));
        assertThat(diff.changes()).singleElement()
                .satisfies(change -> assertThat(change.kind()).isEqualTo(Kind.CHANGED));
    }

    @Test
    void doesNotCountTherapistAndRoomOfWhatIsMoved() {
        Session moved = inClass("c1", at(DayOfWeek.THURSDAY, "09:00"), "bent", "gym", "back");

        PlanDiff diff = PlanDiff.of(List.of(FRIDAY), List.of(moved));

        assertThat(diff.counts()).isEqualTo(new DiffCounts(0, 0, 1, 0, 0, 0, 0));
        assertThat(diff.changes().getFirst().otherTherapist()).isTrue();
    }

    @Test
    void pairsWithinTheDayThenWithinTheWeekThenTheNearest() {
        Session tuesdayLater = training("c1", DayOfWeek.TUESDAY, "15:00");
        Session nextMonday = later(MONDAY, 1);
        Session nextFriday = later(FRIDAY, 1);

        assertThat(PlanDiff.of(List.of(MONDAY, TUESDAY), List.of(tuesdayLater)).changes())
                .containsExactly(new SessionChange(MONDAY, null), new SessionChange(TUESDAY, tuesdayLater));
        assertThat(PlanDiff.of(List.of(TUESDAY, nextMonday), List.of(nextFriday, FRIDAY)).changes())
                .containsExactly(new SessionChange(TUESDAY, FRIDAY), new SessionChange(nextMonday, nextFriday));
        assertThat(PlanDiff.of(List.of(FRIDAY), List.of(nextFriday, nextMonday)).changes())
                .contains(new SessionChange(FRIDAY, nextMonday));
    }

    @Test
    void prefersThePairThatKeepsTherapistAndRoom() {
        Session withBent = alone("c1", SessionKind.TRAINING, MONDAY.start(), 30, "bent", "cell");

        assertThat(PlanDiff.of(List.of(withBent, MONDAY), List.of(MONDAY)).changes())
                .containsExactly(new SessionChange(withBent, null));
    }

    @Test
    void pairsEachOfTwoEqualSessionsOnce() {
        assertThat(PlanDiff.of(List.of(MONDAY, MONDAY), List.of(MONDAY)).counts())
                .isEqualTo(new DiffCounts(0, 1, 0, 0, 0, 0, 1));
    }

    @Test
    void tellsEachCitizenAndEachTherapistTheirPart() {
        Session kept = training("c2", DayOfWeek.MONDAY, "11:00");
        Session withBent = alone("c1", SessionKind.TRAINING, TUESDAY.start(), 30, "bent", "cell");
        Session bents = alone("c3", SessionKind.TRAINING, MONDAY.start(), 30, "bent", "cell");

        PlanDiff diff = PlanDiff.of(List.of(TUESDAY, FRIDAY, kept, bents), List.of(withBent, FRIDAY, kept, bents));

        SessionChange change = new SessionChange(TUESDAY, withBent);
        assertThat(diff.citizens()).containsExactly(
                new PlanDiff.CitizenPart("c1", false, TUESDAY.start(), new DiffCounts(0, 0, 0, 1, 0, 0, 1),
                        List.of(change)));
        assertThat(diff.therapists()).containsExactly(
                new PlanDiff.Part("anna", new DiffCounts(0, 0, 0, 1, 0, 0, 2), List.of(change)),
                new PlanDiff.Part("bent", new DiffCounts(0, 0, 0, 1, 0, 0, 1), List.of(change)));
    }

    @Test
    void putsThoseToCallFirstAndThenWhoComesFirst() {
        Session late = training("a-friday", DayOfWeek.FRIDAY, "08:00");
        Session soon = training("z-monday", DayOfWeek.MONDAY, "08:00");
        Session fromFriday = training("m-from-friday", DayOfWeek.FRIDAY, "09:00");
        Session toTuesday = training("m-from-friday", DayOfWeek.TUESDAY, "07:30");
        Session here = training("b-room", DayOfWeek.MONDAY, "07:30");
        Session inHall = alone("b-room", SessionKind.TRAINING, here.start(), 30, "bent", "hall");

        PlanDiff diff = PlanDiff.of(List.of(late, fromFriday, here), List.of(soon, toTuesday, inHall));

        assertThat(diff.citizens()).extracting(PlanDiff.CitizenPart::citizen).containsExactly("z-monday",
                "m-from-friday", "a-friday", "b-room");
        assertThat(diff.changes()).extracting(SessionChange::session).containsExactly(soon, fromFriday, late, here);
        assertThat(diff.calls()).isEqualTo(3);
    }

    @Test
    void needsNoCallForATherapistOrARoomAtTheSameSiteAlone() {
        Map<String, String> sites = Map.of("cell", "north", "hall", "north", "annex", "south", "gym", "north");
        Session inHall = alone("c1", SessionKind.TRAINING, MONDAY.start(), 30, "bent", "hall");
        Session inAnnex = alone("c1", SessionKind.TRAINING, MONDAY.start(), 30, "anna", "annex");
        Session longer = alone("c1", SessionKind.TRAINING, MONDAY.start(), 45, "anna", "cell");
        Session inClass = inClass("c1", MONDAY.start(), "anna", "gym", "back");
        Session elsewhere = alone("c1", SessionKind.TRAINING, MONDAY.start(), 30, "anna", "nobody-knows-where");

        assertThat(new SessionChange(MONDAY, inHall).needsCall(sites)).isFalse();
        assertThat(Stream.of(inAnnex, longer, inClass, elsewhere, FRIDAY, null)
                .map(after -> new SessionChange(MONDAY, after))).allMatch(change -> change.needsCall(sites));
        assertThat(new SessionChange(null, MONDAY).needsCall(sites)).isTrue();
    }

    @Test
    void callsWhoseOneSessionStaysInTimeAndOtherMoves() {
        Session withBent = alone("c1", SessionKind.TRAINING, MONDAY.start(), 30, "bent", "cell");

        assertThat(PlanDiff.of(List.of(MONDAY, FRIDAY), List.of(withBent, TUESDAY)).citizens()).singleElement()
                .satisfies(part -> {
                    assertThat(part.call()).isTrue();
                    assertThat(part.first()).isEqualTo(MONDAY.start());
                });
    }

    private static Session training(String citizen, DayOfWeek day, String time) {
        return alone(citizen, SessionKind.TRAINING, at(day, time), 30, "anna", "cell");
    }

    private static Session later(Session session, int weeks) {
        return alone(session.citizen(), session.kind(), session.start().plusWeeks(weeks), 30, session.therapist(),
                session.room());
    }
}
