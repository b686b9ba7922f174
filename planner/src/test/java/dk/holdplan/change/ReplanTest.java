package dk.holdplan.change;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.change.Change.CitizenAvailable;
import dk.holdplan.change.Change.RoomClosed;
import dk.holdplan.change.Change.TherapistAbsent;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReplanTest {

    private static final LocalDateTime NOON = at(DayOfWeek.TUESDAY, "12:00");
    private static final Session DONE = training("done", DayOfWeek.TUESDAY, "09:00");
    private static final Session SOON = training("soon", DayOfWeek.TUESDAY, "13:00");
    private static final Session LATER = training("later", DayOfWeek.THURSDAY, "10:00");
    private static final List<Session> PLAN = List.of(DONE, SOON, LATER);

    private final Problem parent = new ProblemFixture().therapist("anna").room("cell", RoomUse.INDIVIDUAL)
            .pathway("path", Setting.INDIVIDUAL, 1).citizens(citizen("done"), citizen("soon"), citizen("later"))
            .build();

    private static Session training(String citizen, DayOfWeek day, String time) {
        return alone(citizen, SessionKind.TRAINING, at(day, time), 30, "anna", "cell");
    }

    @Test
    void tellsWhatTheChangesBreakAfterTheMomentFromWhichTheyMay() {
        Change closed = new RoomClosed("cell", DONE.start(), SOON.end());
        Replan replan = Replan.of(parent, PLAN, new ChangeList(NOON, List.of(closed)));

        assertThat(replan.dryRun().broken()).extracting(BrokenSession::session).containsExactly(SOON);
        assertThat(replan.dryRun().frozen()).isEqualTo(1);
    }

    @Test
    void repairsWithoutWhatIsBrokenAndWithNothingNewWithinTheNotice() {
        Change away = new TherapistAbsent("anna", SOON.start(), SOON.end());
        Replan replan = Replan.of(parent, PLAN, new ChangeList(NOON, List.of(away)));

        Problem repaired = replan.repaired(Duration.ofMinutes(90));

        assertThat(repaired.publishedSessions()).containsExactly(DONE, LATER);
        assertThat(repaired.published().frozenBefore()).isEqualTo(NOON.plusMinutes(90));
        assertThat(firstNew(repaired)).isEqualTo(NOON.plusMinutes(90));
        assertThat(repaired.therapists()).isEqualTo(replan.changed().problem().therapists());
    }

    @Test
    void triesAChangeFromTheMomentUntilWhichThePlanWasFrozen() {
        Change more = new CitizenAvailable("later", LATER.start(), LATER.end().plusHours(2));
        Problem frozen = parent.withPublished(new Published(PLAN, NOON));

        Problem trial = Replan.trial(frozen, PLAN, List.of(more)).orElseThrow();

        assertThat(trial.published().frozenBefore()).isEqualTo(NOON);
        assertThat(firstNew(trial)).isEqualTo(NOON);
        assertThat(Replan.trial(parent, PLAN, List.of(more)).orElseThrow().rooms()).isEqualTo(parent.rooms());
    }

    @Test
    void triesAChangeWithThePastAndTheNoticeOfThePlan() {
        Problem repaired = parent
                .withPublished(new Published(PLAN, NOON).at(NOON, NOON.minusHours(3), NOON.plusHours(2)));

        Published tried = Replan.trial(repaired, PLAN, List.of()).orElseThrow().published();

        assertThat(tried).isEqualTo(repaired.published());
    }

    /** Nothing new begins before it. */
    private static @Nullable LocalDateTime firstNew(Problem problem) {
        return problem.published().newFrom();
    }

    @Test
    void hasNoTrialOfChangesThatDoNotFit() {
        assertThat(Replan.trial(parent, PLAN, List.of(new RoomClosed("nowhere", NOON, NOON.plusHours(1))))).isEmpty();
    }
}
