package dk.holdplan.search;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Setting;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import dk.holdplan.timetable.Arena;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SiteGroupsTest {

    private static final int NORTH = 0;
    private static final int TASKS = 6;

    /** Sites north, south and east with a therapist, a class and a citizen each, and a citizen of north and south. */
    private static Arena arena(Therapist... more) {
        ProblemFixture problem = new ProblemFixture().room("cell", RoomUse.INDIVIDUAL)
                .pathway("path", Setting.CLASS_IF_SUITABLE, 1).citizens(citizen("both").sites("north", "south"));
        for (String site : List.of("north", "south", "east")) {
            problem.therapist(therapist("t-" + site, shift(site, 0, 8), shift("west", 4, 8)))
                    .rehabClass(new RehabClass(site, "", ClassKind.BACK, site, "CLASS", 4, 60, null, null,
                            List.of(ProblemFixture.day(DayOfWeek.MONDAY, "09:00"))))
                    .citizens(citizen("c-" + site).sites(site));
        }
        problem.citizens(citizen("c-more").sites("east"), citizen("c-most").sites("east"));
        Arrays.stream(more).forEach(problem::therapist);
        return new Arena(problem.build());
    }

    private static Therapist therapist(String id, Shift... shifts) {
        return new Therapist(id, "", Set.of("CLASS"), List.of(shifts));
    }

    private static Shift shift(String site, int day, int hour) {
        return new Shift(site, MONDAY.plusDays(day).atTime(hour, 0), MONDAY.plusDays(day).atTime(hour + 4, 0));
    }

    @Test
    void areApartWhenNobodyWorksAtBothOnOneDay() {
        assertThat(new SiteGroups(arena()).count()).isEqualTo(3);
        assertThat(new SiteGroups(arena(therapist("tom", shift("north", 0, 8), shift("south", 1, 8)))).count())
                .isEqualTo(3);
    }

    @Test
    void belongTogetherWhenSomebodyWorksAtBothOnOneDay() {
        assertThat(new SiteGroups(arena(therapist("tom", shift("north", 2, 8), shift("south", 2, 13)))).count())
                .isEqualTo(2);
        assertThat(new SiteGroups(arena(therapist("tom", shift("north", 2, 8), shift("south", 2, 13)),
                therapist("una", shift("east", 2, 8), shift("south", 2, 13)))).count()).isEqualTo(1);
    }

    @Test
    void areDealtOutSoThatEachBelongsToOneTerritory() {
        Arena arena = arena();
        for (int seed = 0; seed < 10; seed++) {
            List<Territory> territories = new SiteGroups(arena).deal(2, new Random(seed));

            assertThat(territories).hasSize(2);
            assertThat(territories.stream().flatMapToInt(territory -> Arrays.stream(territory.meetings())).sorted())
                    .containsExactly(0, 1, 2);
            assertThat(territories.stream().flatMapToInt(territory -> Arrays.stream(territory.tasks())))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void keepCitizensOfSeveralTerritoriesWhereTheyAre() {
        Arena arena = arena();
        boolean[] north = new boolean[arena.sites.size()];
        north[NORTH] = true;
        Territory territory = Territory.of(arena, north);

        assertThat(names(arena, territory)).containsExactly("c-north");
        assertThat(names(arena, Territory.whole(arena))).hasSize(TASKS);
        assertThat(territory.tasks()).hasSize(1);
        assertThat(territory.meetings()).hasSize(1);
    }

    private static List<String> names(Arena arena, Territory territory) {
        return IntStream.range(0, territory.citizens().length).filter(citizen -> territory.citizens()[citizen])
                .mapToObj(arena.citizens.ids::get).toList();
    }
}
