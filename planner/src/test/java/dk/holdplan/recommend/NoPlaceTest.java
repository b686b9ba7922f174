package dk.holdplan.recommend;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.SITE;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.holdplan.explain.Lack;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.rule.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NoPlaceTest {

    private static ProblemFixture facts() {
        return new ProblemFixture().pathway("path", Setting.CLASS, 1).citizens(citizen("c1")).therapist("anna", "CLASS")
                .room("gym", RoomUse.BACK);
    }

    private static RehabClass back(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new RehabClass("back", "back", ClassKind.BACK, SITE, "CLASS", 8, 60, from, until,
                List.of(day(DayOfWeek.TUESDAY, "09:00")));
    }

    private static Recommendations ask(Problem problem, @Nullable LocalDateTime from) {
        return PreparedPlan.of(problem, List.of())
                .recommend(new PlaceRequest("c1", null, SessionKind.TRAINING, 0, null, from, 3, null));
    }

    private static List<String> lacks(Problem problem) {
        return ask(problem, null).lacks().stream().map(lack -> lack.text(Language.ENGLISH)).toList();
    }

    @Test
    void saysNothingWhereAPlaceIsFree() {
        Recommendations found = ask(facts().rehabClass(back(null, null)).build(), null);

        assertThat(found.free()).isEqualTo(1);
        assertThat(found.lacks()).isEmpty();
    }

    @Test
    void saysThatNothingIsFreeWhereOthersHaveAllPlaces() {
        RehabClass small = new RehabClass("back", "back", ClassKind.BACK, SITE, "CLASS", 1, 60, null, null,
                List.of(day(DayOfWeek.TUESDAY, "09:00")));
        Problem problem = facts().citizens(citizen("c2")).rehabClass(small).build();
        Session other = inClass("c2", at(DayOfWeek.TUESDAY, "09:00"), "anna", "gym", "back");

        List<Lack> lacks = PreparedPlan.of(problem, List.of(other))
                .recommend(new PlaceRequest("c1", null, SessionKind.TRAINING, 0, null, null, 3, null)).lacks();

        assertThat(lacks).extracting(Lack::what).containsExactly(Lack.What.FREE_PLACE);
        assertThat(lacks.getFirst().text(Language.DANISH)).startsWith("ingen plads er ledig fra ")
                .contains("andres sessioner");
    }

    @Test
    void saysWhatIsMissingWhereNoPlaceIsFree() {
        assertThat(lacks(facts().rehabClass(back(null, MONDAY.minusDays(1))).build()))
                .containsExactly("class back ended on Sun 29 Nov");
        assertThat(lacks(facts().build())).contains("there is no back class at north");
        assertThat(lacks(facts().rehabClass(back(null, null)).closed(MONDAY.plusDays(1)).build()))
                .containsExactly("class back does not meet on an open day between Mon 30 Nov and Sun 6 Dec");
        assertThat(lacks(new ProblemFixture().pathway("path", Setting.INDIVIDUAL, 1).citizens(citizen("c1"))
                .therapist("anna").room("gym", RoomUse.BACK).build()))
                .containsExactly("no room at north is meant for individual sessions");
    }

    @Test
    void looksOnlyAtTheDaysThatAreAskedFor() {
        Problem problem = facts().rehabClass(back(null, null)).build();

        assertThat(ask(problem, at(DayOfWeek.WEDNESDAY, "08:00")).lacks()).extracting(
                lack -> lack.text(Language.ENGLISH))
                .containsExactly("class back does not meet on an open day between Wed 2 Dec and Sun 6 Dec");
        assertThat(ask(problem, at(DayOfWeek.TUESDAY, "08:00")).lacks()).isEmpty();
        assertThat(ask(problem, at(DayOfWeek.SUNDAY, "08:00").plusDays(1)).lacks()).extracting(
                lack -> lack.text(Language.ENGLISH)).containsExactly("the last day for this training is Sun 6 Dec");
    }

    @Test
    void namesTheWeekOfADemandThatIsNotThereByItsNumber() {
        PlaceRequest twice = new PlaceRequest("c1", null, SessionKind.CLOSING, 0, null, null, 3, null);

        assertThatThrownBy(() -> PreparedPlan.of(facts().build(), List.of()).recommend(twice))
                .hasMessageContaining("needs no CLOSING in week 49, 2026-11-30");
    }
}
