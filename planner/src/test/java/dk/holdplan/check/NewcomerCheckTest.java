package dk.holdplan.check;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.CitizenFixture;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Setting;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewcomerCheckTest {

    private static final Pointer AT = Pointer.ROOT.at("citizen");

    private static final Problem PROBLEM = problem(citizen("c1"));

    private static Problem problem(CitizenFixture... citizens) {
        return new ProblemFixture().therapist("anna").room("cell", RoomUse.INDIVIDUAL)
                .pathway("path", Setting.INDIVIDUAL, 1).citizens(citizens).build();
    }

    private static List<Issue> issues(CitizenFixture fixture) {
        Citizen citizen = problem(fixture).citizens().getFirst();
        return NewcomerCheck.issues(citizen, PROBLEM, AT);
    }

    @Test
    void findsNothingWrongWithACitizenInOrder() {
        assertThat(issues(citizen("c2"))).isEmpty();
    }

    @Test
    void tellsEverythingAtOnceWhereItIsInTheDocument() {
        assertThat(issues(citizen("0101901234").on("none").sites("moon"))).extracting(Issue::code, Issue::pointer)
                .contains(tuple(IssueCode.LOOKS_LIKE_CPR, "/citizen/id"),
                        tuple(IssueCode.UNKNOWN_REFERENCE, "/citizen/pathway"),
                        tuple(IssueCode.UNKNOWN_REFERENCE, "/citizen/sites/0"));
    }

    @Test
    void refusesTheIdOfAnotherCitizen() {
        assertThat(issues(citizen("c1"))).extracting(Issue::code).containsExactly(IssueCode.DUPLICATE_ID);
    }

    @Test
    void warnsOfAnIdThatLooksLikeThatOfAnotherCitizen() {
        assertThat(issues(citizen("C1"))).extracting(Issue::severity, Issue::code, Issue::pointer)
                .containsExactly(tuple(Severity.WARNING, IssueCode.LOOKS_ALIKE, "/citizen/id"));
        assertThat(issues(citizen("c11"))).isEmpty();
    }

    @Test
    void masksWhatCouldBeAPersonsNumber() {
        assertThat(NewcomerCheck.pseudonym("010190-1234", AT)).get().extracting(Issue::value)
                .isEqualTo("******-****");
        assertThat(NewcomerCheck.pseudonym("c1", AT)).isEmpty();
    }
}
