package dk.holdplan.check;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import java.util.List;
import java.util.Optional;

/** Finds every issue of one citizen who is to join a problem that is in order; a fraction of {@link ProblemCheck}. */
public final class NewcomerCheck {

    private static final String ALONE = Pointer.ROOT.at("citizens").at(0).toString();

    private NewcomerCheck() {
    }

    /**
     * Every issue with the citizen.
     *
     * @param at the citizen's place in the document
     */
    public static List<Issue> issues(Citizen citizen, Problem problem, Pointer at) {
        Problem alone = problem.withRooms(List.of()).withCitizens(List.of(citizen)).withPublished(null);
        Findings findings = new Findings();
        IdCheck.check(alone, findings);
        ReferenceCheck.check(alone, findings);
        Grid grid = new Grid(problem.gridMinutes(), findings);
        Stretches stretches = new Stretches(findings, grid);
        CitizenCheck.check(alone, stretches, findings);
        AddedCheck.check(alone, grid, stretches, findings);
        if (problem.citizens().stream().anyMatch(other -> other.id().equals(citizen.id()))) {
            findings.error(IssueCode.DUPLICATE_ID, Pointer.ROOT.at("citizens").at(0).at("id"),
                    CprShape.masked(citizen.id()), "an id of its own");
        } else {
            String looks = Shown.alike(citizen.id());
            problem.citizens().stream().map(Citizen::id).filter(other -> Shown.alike(other).equals(looks)).findFirst()
                    .ifPresent(other -> findings.warning(IssueCode.LOOKS_ALIKE,
                            Pointer.ROOT.at("citizens").at(0).at("id"), citizen.id(),
                            IdCheck.unlike(other, "citizens")));
        }
        return findings.errorsFirst().stream().filter(issue -> issue.pointer().startsWith(ALONE))
                .map(issue -> new Issue(issue.severity(), issue.code(),
                        at + issue.pointer().substring(ALONE.length()), issue.value(), issue.expected()))
                .toList();
    }

    /** The issue with an id that could be a person's number. */
    public static Optional<Issue> pseudonym(String id, Pointer at) {
        return CprShape.matches(id)
                ? Optional.of(Issue.error(IssueCode.LOOKS_LIKE_CPR, at, CprShape.masked(id),
                        FreeText.EXPECTED_NO_CPR))
                : Optional.empty();
    }
}
