package dk.holdplan.change;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.check.Issue;
import dk.holdplan.check.ProblemCheck;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RandomSecondEdition;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Exceptions of single dates and weeks that pass, by turns: what repeats is at the end what it would be without the
 * exceptions, and each is in force on its dates and on no other. Shifts are dated, so that only those that are not
 * marked {@code once} repeat.
 */
class ChainsOfChangesTest {

    private static final int LINKS = 8;

    private static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leaveWhatRepeatsAloneAndHoldOnTheirDatesOnly(long seed) {
        Random random = new Random(seed);
        Problem untouched = RandomSecondEdition.of(seed);
        assertThat(ProblemCheck.issues(untouched)).noneMatch(Issue::isError);
        Problem changed = untouched;
        TouchedTimes touched = new TouchedTimes();
        for (int link = 0; link < LINKS; link++) {
            if (random.nextInt(4) == 0) {
                untouched = rolledOn(untouched);
                changed = rolledOn(changed);
            } else {
                Change change = RandomExceptions.next(changed, random);
                changed = after(changed, change);
                touched.add(change);
            }
        }

        repeats(changed, untouched);
        touched.isInForce(changed, untouched);
    }

    private static Problem after(Problem problem, Change change) {
        ChangedProblem changed = Changes.apply(problem, List.of(change));
        assertThat(changed.problem()).as("%s: %s", change, changed.issues()).isNotNull();
        return changed.problem();
    }

    private static Problem rolledOn(Problem problem) {
        ChangedProblem next = NextWeek.of(problem, problem.publishedSessions(), 1, List.of());
        assertThat(next.problem()).as("%s", next.issues()).isNotNull();
        return next.problem();
    }

    private static void repeats(Problem changed, Problem untouched) {
        assertThat(changed.rooms()).extracting(Room::open)
                .isEqualTo(untouched.rooms().stream().map(Room::open).toList());
        assertThat(changed.citizens()).extracting(Citizen::available)
                .isEqualTo(untouched.citizens().stream().map(Citizen::available).toList());
        assertThat(changed.classes()).extracting(ChainsOfChangesTest::repeating)
                .isEqualTo(untouched.classes().stream().map(ChainsOfChangesTest::repeating).toList());
        for (int i = 0; i < changed.therapists().size(); i++) {
            Therapist therapist = changed.therapists().get(i);
            assertThat(repeating(therapist, therapist, changed))
                    .containsExactlyInAnyOrderElementsOf(
                            repeating(untouched.therapists().get(i), therapist, changed));
        }
    }

    private static RehabClass repeating(RehabClass rehabClass) {
        return rehabClass.withExceptions(List.of());
    }

    /** Of the horizon; on dates on which a therapist helps out at another site, the usual shifts are shorter. */
    private static List<Shift> repeating(Therapist therapist, Therapist changed, Problem problem) {
        return therapist.shifts().stream().filter(shift -> !shift.once() && problem.horizon().contains(shift.date()))
                .filter(shift -> changed.shifts().stream().noneMatch(other -> other.once()
                        && other.date().equals(shift.date()) && !other.site().equals(shift.site())))
                .toList();
    }
}
