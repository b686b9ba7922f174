package dk.holdplan.change;

import static dk.holdplan.change.ChangesTest.changed;
import static dk.holdplan.change.ChangesTest.issues;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.shift;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.change.Change.TherapistAbsent;
import dk.holdplan.change.Change.TherapistOnShift;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Setting;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Site;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bent is not in the north on Tuesday morning, and helps out in the south; a week later he is where he always is. */
class OtherSiteTest {

    private static final LocalDateTime TUESDAY = MONDAY.plusDays(1).atStartOfDay();
    private static final Change AWAY = new TherapistAbsent("bent", TUESDAY.plusHours(8), TUESDAY.plusHours(12));
    private static final Change THERE = new TherapistOnShift("bent", "south", TUESDAY.plusHours(8),
            TUESDAY.plusHours(12));

    private final Problem parent = withSouth(new ProblemFixture().therapist("bent").room("cell", RoomUse.INDIVIDUAL)
            .pathway("path", Setting.INDIVIDUAL, 1).build());

    @BeforeEach
    void onlyTheSecondEditionHasTheseFields() {
    }

    private static Problem withSouth(Problem north) {
        return new Problem(north.name(), north.timeZone(), north.horizon(), north.gridMinutes(), north.lunch(),
                north.closedDays(), List.of(north.sites().getFirst(), new Site("south", "")), north.rooms(),
                north.therapists(), north.classes(), north.pathways(), north.citizens(), north.published(),
                north.weights());
    }

    private static List<Shift> worked(Problem problem) {
        return problem.therapists().getFirst().worked();
    }

    private static Problem next(Problem problem) {
        return Objects.requireNonNull(NextWeek.of(problem, List.of(), 1, List.of()).problem());
    }

    @Test
    void takesATherapistWhoIsAwayFromTheUsualSite() {
        Problem changed = changed(parent, AWAY, THERE);

        assertThat(changed.therapists().getFirst().shiftsOn(TUESDAY.toLocalDate())).containsExactlyInAnyOrder(
                shift(TUESDAY.toLocalDate(), "12:00", "16:00"),
                new Shift("south", TUESDAY.plusHours(8), TUESDAY.plusHours(12), true));
        assertThat(issues(parent, THERE)).containsExactly("OVERLAPPING_SHIFTS /changes/0");
    }

    @Test
    void leavesLaterWeeksAsTheyAre() {
        Problem changed = changed(parent, AWAY, THERE);

        assertThat(worked(next(changed))).containsExactlyInAnyOrderElementsOf(worked(next(parent))).hasSize(5);
        assertThat(worked(next(next(changed)))).containsExactlyInAnyOrderElementsOf(worked(next(next(parent))));
        assertThat(changed(changed, THERE)).isEqualTo(changed);
    }
}
