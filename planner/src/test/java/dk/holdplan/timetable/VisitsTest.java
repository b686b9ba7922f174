package dk.holdplan.timetable;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Pathway.Training;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VisitsTest {

    private static final int CITIZEN = 0;
    private static final int OTHER = 1;
    private static final int ADJACENT = 15;
    private static final int EXTRA_VISIT = 15;

    private static ProblemFixture problem(boolean sameDay) {
        return new ProblemFixture().grid(10).therapist("anna", "CLASS").therapist("bent")
                .room("cell", RoomUse.INDIVIDUAL)
                .pathway(new Pathway("path", "path", 7, 60, new Training(8, 2, 30, Setting.INDIVIDUAL, 2),
                        List.of(1, 1), List.of(), Pathway.Admission.ANYBODY, null, false, sameDay, Map.of()))
                .citizens(citizen("c1"), citizen("c2"));
    }

    private final Arena arena = new Arena(problem(true).build());
    private final int length = arena.scale.lengthNumber(30);

    private int tick(String time) {
        return arena.scale.ticks().tick(LocalTime.parse(time));
    }

    private List<String> allowed(Visits visits, int citizen, int day) {
        return IntStream.range(tick("09:00"), tick("13:00"))
                .filter(start -> visits.allows(citizen, day, start, length))
                .mapToObj(start -> "%02d:%02d".formatted(arena.scale.ticks().minute(start) / 60,
                        arena.scale.ticks().minute(start) % 60))
                .toList();
    }

    @Test
    void keepsOneSessionADay() {
        Visits visits = new Visits(new Arena(problem(false).build()));

        visits.come(CITIZEN, 2, SessionKind.TRAINING, 0, length);
        assertThat(visits.mayCome(CITIZEN, 2, SessionKind.TRAINING)).isFalse();
        assertThat(visits.mayCome(CITIZEN, 2, SessionKind.EDUCATION)).isFalse();
        assertThat(visits.mayCome(CITIZEN, 3, SessionKind.TRAINING)).isTrue();
        assertThat(visits.mayCome(OTHER, 2, SessionKind.TRAINING)).isTrue();
        visits.leave(CITIZEN, 2, SessionKind.TRAINING, 0, length);
        assertThat(visits.mayCome(CITIZEN, 2, SessionKind.TRAINING)).isTrue();
    }

    @Test
    void letsOneEducationComeOnTheDayOfATraining() {
        Visits visits = new Visits(arena);

        visits.come(CITIZEN, 2, SessionKind.TRAINING, tick("11:00"), length);
        assertThat(visits.mayCome(CITIZEN, 2, SessionKind.EDUCATION)).isTrue();
        assertThat(visits.mayCome(CITIZEN, 2, SessionKind.TRAINING)).isFalse();
        assertThat(visits.mayCome(CITIZEN, 2, SessionKind.CLOSING)).isFalse();
        visits.come(CITIZEN, 2, SessionKind.EDUCATION, tick("11:40"), length);
        assertThat(visits.mayCome(CITIZEN, 2, SessionKind.EDUCATION)).isFalse();
        visits.leave(CITIZEN, 2, SessionKind.TRAINING, tick("11:00"), length);
        assertThat(visits.mayCome(CITIZEN, 2, SessionKind.TRAINING)).isTrue();
        assertThat(visits.allows(CITIZEN, 2, tick("12:40"), length)).isTrue();
        assertThat(visits.allows(CITIZEN, 2, tick("12:50"), length)).isFalse();
    }

    @Test
    void letsAtMostHalfAnHourLieBetweenThem() {
        Visits visits = new Visits(arena);

        visits.come(CITIZEN, 2, SessionKind.EDUCATION, tick("11:00"), length);

        assertThat(visits.limits(CITIZEN, 2)).isTrue();
        assertThat(visits.limits(CITIZEN, 1)).isFalse();
        assertThat(allowed(visits, CITIZEN, 2)).containsExactly("10:00", "10:10", "10:20", "10:30", "11:30", "11:40",
                "11:50", "12:00");
        long[] starts = new long[arena.scale.words()];
        Bits.set(starts, 0, tick("09:00"));
        assertThat(visits.keep(CITIZEN, 2, length, starts)).isFalse();
    }

    @Test
    void pricesAnEducationWithoutATrainingThatDay() {
        Visits visits = new Visits(arena);

        assertThat(visits.price(CITIZEN, 2, SessionKind.EDUCATION)).isEqualTo(EXTRA_VISIT);
        visits.come(CITIZEN, 2, SessionKind.EDUCATION, tick("11:00"), length);
        visits.come(CITIZEN, 3, SessionKind.TRAINING, tick("11:00"), length);
        assertThat(visits.price(CITIZEN, 2, SessionKind.TRAINING)).isEqualTo(ADJACENT - EXTRA_VISIT);
        assertThat(visits.price(CITIZEN, 3, SessionKind.EDUCATION)).isZero();
        assertThat(new Visits(new Arena(problem(false).build())).price(CITIZEN, 2, SessionKind.EDUCATION)).isZero();
    }

    @Test
    void pricesTrainingsBesideOthers() {
        Visits visits = new Visits(new Arena(problem(false).build()));

        visits.come(CITIZEN, 0, SessionKind.TRAINING, 0, length);
        visits.come(CITIZEN, 2, SessionKind.TRAINING, 0, length);
        visits.come(CITIZEN, 4, SessionKind.CLOSING, 0, length);
        assertThat(visits.price(CITIZEN, 1, SessionKind.TRAINING)).isEqualTo(2 * ADJACENT);
        assertThat(visits.price(CITIZEN, 1, SessionKind.CLOSING)).isZero();
        assertThat(visits.price(CITIZEN, 3, SessionKind.TRAINING)).isEqualTo(ADJACENT);
        assertThat(visits.price(CITIZEN, 5, SessionKind.TRAINING)).isZero();
        visits.leave(CITIZEN, 0, SessionKind.TRAINING, 0, length);
        assertThat(visits.price(CITIZEN, 1, SessionKind.TRAINING)).isEqualTo(ADJACENT);
    }

    @Test
    void neverLetsAPersonBeInTwoPlaces() {
        ProblemFixture fixture = problem(false);
        Visits visits = new Visits(new Arena(onePerson(fixture)));

        visits.come(CITIZEN, 2, SessionKind.TRAINING, tick("11:00"), length);

        assertThat(visits.mayCome(OTHER, 2, SessionKind.TRAINING)).isTrue();
        assertThat(visits.limits(OTHER, 2)).isTrue();
        assertThat(visits.limits(OTHER, 3)).isFalse();
        assertThat(visits.allows(OTHER, 2, tick("10:30"), length)).isTrue();
        assertThat(visits.allows(OTHER, 2, tick("10:40"), length)).isFalse();
        assertThat(visits.allows(OTHER, 2, tick("11:20"), length)).isFalse();
        assertThat(visits.allows(OTHER, 2, tick("11:30"), length)).isTrue();
    }

    @Test
    void countsFrozenSessionsBesideTheGrid() {
        Session frozen = alone("c1", SessionKind.TRAINING, at(DayOfWeek.TUESDAY, "11:05"), 30, "anna", "cell");
        Visits visits = new Visits(new Arena(problem(true).published(frozen)
                .frozenBefore(MONDAY.plusDays(4).atStartOfDay()).build()));

        assertThat(visits.mayCome(CITIZEN, 1, SessionKind.EDUCATION)).isTrue();
        assertThat(allowed(visits, CITIZEN, 1)).containsExactly("10:10", "10:20", "10:30", "11:40", "11:50", "12:00");
    }

    private static Problem onePerson(ProblemFixture fixture) {
        Problem problem = fixture.build();
        return problem.withCitizens(problem.citizens().stream().map(each -> person(each, "p")).toList());
    }

    private static Citizen person(Citizen citizen, @Nullable String person) {
        return new Citizen(citizen.id(), citizen.sites(), citizen.pathway(), citizen.referral(), citizen.age(),
                citizen.painDays(), citizen.suitsClasses(), Set.of(), citizen.stepFree(), citizen.available(),
                citizen.absent(), citizen.preferred(), citizen.trainingWeeks(), citizen.course(), null, person, null,
                Set.of(), List.of(), null, null);
    }
}
