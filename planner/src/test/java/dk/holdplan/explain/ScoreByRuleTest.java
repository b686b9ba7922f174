package dk.holdplan.explain;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static dk.holdplan.problem.ProblemFixture.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.holdplan.plan.Plan;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.problem.Therapist;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.Language;
import dk.holdplan.rule.Level;
import dk.holdplan.rule.Match;
import dk.holdplan.rule.Rule;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScoreByRuleTest {

    private static final SessionKind TRAINING = SessionKind.TRAINING;
    private static final SessionKind EXAMINATION = SessionKind.EXAMINATION;

    private static ProblemFixture problem() {
        return new ProblemFixture().therapist("anna", "CLASS").therapist("bent", "CLASS")
                .therapist("carl").room("cell", RoomUse.INDIVIDUAL).room("den", RoomUse.INDIVIDUAL)
                .room("gym", RoomUse.BACK)
                .rehabClass("back", ClassKind.BACK, 8, day(DayOfWeek.TUESDAY, "09:00"),
                        day(DayOfWeek.THURSDAY, "09:00"), day(DayOfWeek.FRIDAY, "09:00"))
                .pathway("path", Setting.CLASS_IF_SUITABLE, 2).pathway("alone", Setting.INDIVIDUAL, 3)
                .pathway("once", Setting.CLASS_IF_SUITABLE, 1);
    }

    @Test
    void listsEveryMediumAndSoftRuleWithItsWeight() {
        ScoreByRule score = score(problem().weight("waitDay", 7).build());

        assertThat(score.rules()).extracting(RulePrice::rule).containsExactlyElementsOf(
                Stream.of(Level.MEDIUM, Level.SOFT).flatMap(level -> Rule.of(level).stream()).toList());
        assertThat(price(score, Rule.WAIT_DAY).weight()).isEqualTo(7);
        assertThat(score.rules()).allSatisfy(price -> assertThat(price.price()).isZero());
    }

    @Test
    void countsTheDaysOfEachExamination() {
        Problem problem = problem()
                .citizens(citizen("c1").referredOn(MONDAY.minusDays(2)), citizen("c2").referredOn(MONDAY.minusDays(1)),
                        citizen("c3").referredOn(MONDAY.minusDays(3)))
                .build();
        ScoreByRule score = score(problem,
                alone("c1", EXAMINATION, at(DayOfWeek.THURSDAY, "10:00"), 60, "carl", "cell"),
                alone("c2", EXAMINATION, at(DayOfWeek.TUESDAY, "08:00"), 60, "carl", "cell"),
                alone("c3", EXAMINATION, at(DayOfWeek.MONDAY, "08:00"), 60, "carl", "cell"));

        assertThat(price(score, Rule.WAIT_DAY)).extracting(RulePrice::units, RulePrice::price).containsExactly(4, 80);
        assertThat(price(score, Rule.WAIT_DAY).matches()).extracting(Match::units).containsExactly(3, 1);
        assertThat(texts(problem, score, Rule.WAIT_DAY, Language.ENGLISH)).containsExactly(
                "c1 waits 3 days for the initial assessment, until Thu 3 Dec 10:00",
                "c2 waits 1 day for the initial assessment, until Tue 1 Dec 08:00");
        assertThat(texts(problem, score, Rule.WAIT_DAY, Language.DANISH)).containsExactly(
                "c1 venter 3 dage på undersøgelsen, til tors. 3/12 kl. 10.00",
                "c2 venter 1 dag på undersøgelsen, til tirs. 1/12 kl. 08.00");
    }

    @Test
    void countsTherapistsBeyondTheFirstOrOtherThanTheOwn() {
        Problem problem = problem().citizens(citizen("c1").on("alone").ownTherapist("anna"),
                citizen("c2").on("alone")).build();
        ScoreByRule score = score(problem, alone("c1", TRAINING, at(DayOfWeek.MONDAY, "08:00"), 30, "carl", "cell"),
                alone("c1", TRAINING, at(DayOfWeek.WEDNESDAY, "08:00"), 30, "anna", "cell"),
                alone("c1", TRAINING, at(DayOfWeek.FRIDAY, "08:00"), 30, "carl", "cell"),
                alone("c2", TRAINING, at(DayOfWeek.MONDAY, "10:00"), 30, "bent", "cell"),
                alone("c2", TRAINING, at(DayOfWeek.WEDNESDAY, "10:00"), 30, "carl", "cell"),
                alone("c2", TRAINING, at(DayOfWeek.FRIDAY, "10:00"), 30, "carl", "cell"));

        assertThat(texts(problem, score, Rule.OTHER_THERAPIST, Language.ENGLISH)).containsExactly(
                "c1: training Mon 30 Nov 08:00 is with carl instead of anna",
                "c1: training Fri 4 Dec 08:00 is with carl instead of anna",
                "c2 has one therapist more, carl, for 2 sessions");
    }

    @Test
    void countsMeetingsClassTimesAndConsecutiveDays() {
        Problem problem = problem()
                .citizens(citizen("c1").on("once").prefers(window(DayOfWeek.MONDAY, "08:00", "12:00")), citizen("c2"),
                        citizen("c3"))
                .build();
        ScoreByRule score = score(problem, inClass("c1", at(DayOfWeek.TUESDAY, "09:00"), "anna", "gym", "back"),
                inClass("c2", at(DayOfWeek.THURSDAY, "09:00"), "bent", "gym", "back"),
                inClass("c2", at(DayOfWeek.FRIDAY, "09:00"), "bent", "gym", "back"),
                inClass("c1", at(DayOfWeek.FRIDAY, "09:00"), "bent", "gym", "back"),
                alone("c3", TRAINING, at(DayOfWeek.FRIDAY, "09:00"), 30, "carl", "cell"));

        assertThat(texts(problem, score, Rule.MEETING_RUN, Language.DANISH)).containsExactly(
                "back mødes tirs. 1/12 kl. 09.00 med 1 borger", "back mødes tors. 3/12 kl. 09.00 med 1 borger",
                "back mødes fre. 4/12 kl. 09.00 med 2 borgere");
        assertThat(texts(problem, score, Rule.EXTRA_CLASS_SLOT, Language.ENGLISH)).containsExactly(
                "c1 has more class times than trainings a week: back on Friday too");
        assertThat(texts(problem, score, Rule.ADJACENT_DAYS, Language.ENGLISH))
                .containsExactly("c2 trains on two consecutive days, Thu 3 Dec and Fri 4 Dec");
        assertThat(texts(problem, score, Rule.OUTSIDE_PREFERENCE, Language.DANISH)).containsExactly(
                "c1: træning tirs. 1/12 kl. 09.00 ligger uden for de ønskede tider",
                "c1: træning fre. 4/12 kl. 09.00 ligger uden for de ønskede tider");
        assertThat(texts(problem, score, Rule.INDIVIDUAL_INSTEAD_OF_CLASS, Language.DANISH))
                .containsExactly("c3 træner individuelt fre. 4/12 kl. 09.00, selv om et hold ville passe");
        assertThat(texts(problem, score, Rule.UNPLACED_TRAINING, Language.ENGLISH))
                .containsExactly("c3 lacks a training in week 49 (from Mon 30 Nov)");
        assertThat(score.broken()).extracting(breach -> breach.rule(), breach -> breach.text(Language.DANISH))
                .containsExactly(tuple(Rule.H01, "c1, træning fre. 4/12 kl. 09.00: "
                        + "dækker intet behov (forkert type, uge eller periode, eller én for meget)"));
    }

    @Test
    void countsTheMinutesOfEachOverloadedDay() {
        Problem problem = problem()
                .therapist(new Therapist("dora", "dora", Set.of(),
                        List.of(ProblemFixture.shift(MONDAY, "08:00", "10:00"),
                                ProblemFixture.shift(MONDAY.plusDays(1), "08:00", "09:00"))))
                .citizens(citizen("c1").on("alone"), citizen("c2").on("alone"), citizen("c3").on("alone"),
                        citizen("c4").on("alone"))
                .build();
        ScoreByRule score = score(problem, alone("c1", TRAINING, at(DayOfWeek.MONDAY, "08:00"), 30, "dora", "cell"),
                alone("c2", TRAINING, at(DayOfWeek.MONDAY, "08:30"), 30, "dora", "cell"),
                alone("c3", TRAINING, at(DayOfWeek.MONDAY, "09:00"), 30, "dora", "cell"),
                alone("c4", TRAINING, at(DayOfWeek.MONDAY, "09:30"), 30, "dora", "cell"),
                alone("c1", TRAINING, at(DayOfWeek.TUESDAY, "08:00"), 30, "dora", "cell"),
                alone("c2", TRAINING, at(DayOfWeek.TUESDAY, "08:30"), 30, "dora", "cell"));

        assertThat(price(score, Rule.OVERLOAD_MINUTE).matches()).extracting(Match::units).containsExactly(24, 12);
        assertThat(texts(problem, score, Rule.OVERLOAD_MINUTE, Language.DANISH)).containsExactly(
                "dora er booket 120 minutter man. 30/11, 24 minutter ud over 80 % af vagten",
                "dora er booket 60 minutter tirs. 1/12, 12 minutter ud over 80 % af vagten");
    }

    @Test
    void comparesWithWhatIsPublished() {
        Session gone = alone("c1", TRAINING, at(DayOfWeek.MONDAY, "08:00"), 30, "anna", "cell");
        Session changed = alone("c1", TRAINING, at(DayOfWeek.WEDNESDAY, "08:00"), 30, "anna", "cell");
        Session elsewhere = alone("c1", TRAINING, at(DayOfWeek.FRIDAY, "08:00"), 30, "anna", "cell");
        Problem problem = problem().citizens(citizen("c1").on("alone")).published(gone, changed, elsewhere).build();
        ScoreByRule score = score(problem, alone("c1", TRAINING, at(DayOfWeek.MONDAY, "09:00"), 30, "anna", "cell"),
                alone("c1", TRAINING, at(DayOfWeek.WEDNESDAY, "08:00"), 30, "bent", "cell"),
                alone("c1", TRAINING, at(DayOfWeek.FRIDAY, "08:00"), 30, "anna", "den"));

        assertThat(texts(problem, score, Rule.PUBLISHED_MOVED, Language.ENGLISH))
                .containsExactly("c1: the published training Mon 30 Nov 08:00 is moved or gone");
        assertThat(texts(problem, score, Rule.PUBLISHED_THERAPIST, Language.ENGLISH))
                .containsExactly("c1: training Wed 2 Dec 08:00 is now with bent instead of anna");
        assertThat(texts(problem, score, Rule.PUBLISHED_ROOM, Language.DANISH))
                .containsExactly("c1: træning fre. 4/12 kl. 08.00 er nu i den i stedet for cell");
    }

    private static ScoreByRule score(Problem problem, Session... sessions) {
        Plan plan = new Judge(problem).plan(List.of(sessions));
        ScoreByRule score = ScoreByRule.of(problem, plan);
        assertThat(score.score()).isEqualTo(plan.score());
        return score;
    }

    private static RulePrice price(ScoreByRule score, Rule rule) {
        return score.rules().stream().filter(price -> price.rule() == rule).findFirst().orElseThrow();
    }

    private static List<String> texts(Problem problem, ScoreByRule score, Rule rule, Language language) {
        MatchSentences sentences = new MatchSentences(problem);
        return price(score, rule).matches().stream().map(match -> sentences.text(match, language)).toList();
    }
}
