package dk.holdplan.change;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.change.Change.CitizenAbsent;
import dk.holdplan.change.Change.TherapistAbsent;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.Rule;
import dk.holdplan.solve.Solve;
import dk.holdplan.solve.SolveOptions;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTest {

    private static final Duration TWO_HOURS = Duration.ofHours(2);
    private static final LocalDateTime MORNING = at(DayOfWeek.TUESDAY, "07:40");
    private static final Session AT_8 = training("early", "08:00", "anna", "cell");
    private static final Session AT_9 = training("next", "09:00", "bent", "den");
    private static final Session AT_15 = training("late", "15:00", "anna", "cell");

    private final Problem parent = new ProblemFixture().therapist("anna").therapist("bent")
            .room("cell", RoomUse.INDIVIDUAL).room("den", RoomUse.INDIVIDUAL).pathway("path", Setting.INDIVIDUAL, 1)
            .citizens(citizen("early"), citizen("next"), citizen("late")).build();

    private static Session training(String citizen, String time, String therapist, String room) {
        return alone(citizen, SessionKind.TRAINING, at(DayOfWeek.TUESDAY, time), 30, therapist, room);
    }

    private Problem changed(Change... changes) {
        return Objects.requireNonNull(
                Changes.apply(parent, List.of(AT_8, AT_9, AT_15), List.of(changes), MORNING).problem());
    }

    private static Problem kept(Problem changed, Duration notice) {
        return new Replan(new ChangedProblem(changed, List.of())).repaired(notice);
    }

    private static List<Session> repaired(Problem problem, long seed) {
        return new Solve(problem, SolveOptions.DEFAULT.withSeed(seed).withStepLimit(300)).run(progress -> {
        }).sessions();
    }

    private static Session of(String citizen, List<Session> sessions) {
        return sessions.stream().filter(session -> session.citizen().equals(citizen)).findFirst().orElseThrow();
    }

    /** Anna falls ill at 7.40: who is due at 15 is not asked to come at 9, and who is due at 9 comes at 9. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void putsNobodyWhereTheyCannotBeToldInTime(long seed) {
        Problem problem = kept(changed(new TherapistAbsent("anna", MORNING, MORNING.plusDays(7))), TWO_HOURS);
        List<Session> sessions = repaired(problem, seed);

        assertThat(sessions).hasSize(3).contains(AT_9);
        assertThat(List.of(of("early", sessions), of("late", sessions)))
                .allMatch(session -> !session.start().isBefore(MORNING.plus(TWO_HOURS)))
                .allMatch(session -> session.therapist().equals("bent"));
    }

    @Test
    void keepsWhatStartsWithinItExactlyAsItIs() {
        Problem problem = kept(changed(), TWO_HOURS);
        Session moved = training("next", "13:00", "bent", "den");
        Session sooner = training("late", "09:30", "anna", "cell");

        assertThat(new Judge(problem).plan(List.of(AT_8, AT_9, AT_15)).score().hard()).isZero();
        assertThat(new Judge(problem).plan(List.of(AT_8, moved, AT_15)).score().hard()).isPositive();
        assertThat(new Judge(problem).plan(List.of(AT_8, AT_9, sooner)).score().hard()).isPositive();
    }

    /** Who cannot come at 9 loses that session, also when nobody can tell them in time. */
    @Test
    void takesAwayWhatCannotStay() {
        Problem changed = changed(new CitizenAbsent("next", AT_9.start(), AT_9.end()));
        Problem problem = kept(changed, TWO_HOURS);

        assertThat(DryRun.of(changed).broken()).extracting(BrokenSession::session).containsExactly(AT_9);
        assertThat(problem.publishedSessions()).containsExactly(AT_8, AT_15);
        assertThat(new Judge(problem).judge(new Judge(problem).plan(List.of(AT_8, AT_9, AT_15))).broken())
                .extracting(breach -> breach.rule()).contains(Rule.H16);
    }

    @Test
    void isOverAtItsEnd() {
        Problem problem = kept(changed(), Duration.ofMinutes(80));

        assertThat(problem.published().isFrozen(AT_8)).isTrue();
        assertThat(problem.published().isFrozen(AT_9)).isFalse();
        assertThat(kept(changed(), Duration.ZERO).published().frozenBefore()).isEqualTo(MORNING);
    }

    /** Nothing new comes before the end of the notice, and what comes before the repair is past. */
    @Test
    void tellsWhatIsPastAndWhenSomethingNewMayBegin() {
        Published published = Replan.of(parent, List.of(AT_8, AT_9, AT_15), new ChangeList(MORNING, List.of()))
                .repaired(TWO_HOURS).published();
        Session sooner = training("late", "09:30", "anna", "cell");
        Problem problem = parent.withPublished(published);

        assertThat(published.now()).isEqualTo(MORNING);
        assertThat(published.newFrom()).isEqualTo(published.frozenBefore()).isEqualTo(MORNING.plus(TWO_HOURS));
        assertThat(new Judge(problem).judge(new Judge(problem).plan(List.of(AT_8, AT_9, sooner))).broken())
                .extracting(breach -> breach.rule()).contains(Rule.H16);
    }

    /** The next repair, a quarter of an hour later, finds the rooms open again that this one closed. */
    @Test
    void isForgottenByTheNextRepair() {
        Problem first = kept(changed(), TWO_HOURS);
        Problem second = Objects.requireNonNull(Changes.apply(first, first.publishedSessions(), List.of(),
                MORNING.plusMinutes(15)).problem());

        assertThat(second.rooms()).isEqualTo(parent.rooms());
        assertThat(second.published().newFrom()).isNull();
    }
}
