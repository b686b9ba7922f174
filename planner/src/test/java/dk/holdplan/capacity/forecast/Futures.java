package dk.holdplan.capacity.forecast;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.day;

import dk.holdplan.capacity.ParallelWork;
import dk.holdplan.problem.CitizenFixture;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Setting;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Small centres and what tests assume of their future. */
final class Futures {

    private static final int UNDER_WAY = 16;

    private Futures() {
    }

    /**
     * The arithmetic of the domain notes, section 2: classes of eight, twice a week for eight weeks, and 16 citizens
     * under way. Four classes of eight on Monday and Wednesday are twice the places that they need.
     */
    static Problem classes() {
        ProblemFixture problem = new ProblemFixture().therapist("anna", "CLASS").therapist("bo", "CLASS")
                .room("cell", RoomUse.INDIVIDUAL).room("gym", 8, true, RoomUse.BACK)
                .room("hall", 8, true, RoomUse.BACK).pathway("path", Setting.CLASS, 2)
                .citizens(IntStream.range(0, UNDER_WAY).mapToObj(i -> citizen("c" + i))
                        .toArray(CitizenFixture[]::new));
        String[] starts = {"09:00", "10:00", "13:00", "14:00"};
        Arrays.stream(starts).forEach(start -> problem.rehabClass("back-" + start, ClassKind.BACK, 8,
                day(DayOfWeek.MONDAY, start), day(DayOfWeek.WEDNESDAY, start)));
        return problem.build();
    }

    static Assumptions assumptions(int weeks, int runs, LocalDate... closed) {
        return new Assumptions(weeks, runs, 1, Map.of("path", 2.0), Map.of(), Set.of(closed), 1, 0, 20);
    }

    static ParallelWork work(int threads) {
        return new ParallelWork(threads, share -> {
        });
    }
}
