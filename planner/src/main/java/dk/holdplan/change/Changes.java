package dk.holdplan.change;

import dk.holdplan.check.Issue;
import dk.holdplan.check.IssueCode;
import dk.holdplan.check.Pointer;
import dk.holdplan.check.ProblemCheck;
import dk.holdplan.demand.Admission;
import dk.holdplan.demand.Refusal;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.Session;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the problem that a change of the facts leads to (RULES.md section 7, replanning). */
public final class Changes {

    private Changes() {
    }

    /**
     * Applies changes to the facts of a published plan, one after the other.
     *
     * @param problem the problem of the plan that is published, without errors
     * @param sessions that plan
     * @param frozenBefore published sessions that start before it stay as they are, null for none
     * @return a problem with the changed facts and the sessions as published, or everything that is wrong with the
     *         changes
     */
    public static ChangedProblem apply(Problem problem, List<Session> sessions, List<Change> changes,
            @Nullable LocalDateTime frozenBefore) {
        return apply(Past.opened(problem).withPublished(published(problem, sessions).at(frozenBefore, null, null)),
                changes);
    }

    /**
     * Applies changes to facts one after the other, and leaves alone what is published.
     *
     * @param problem without errors
     * @return a problem with the changed facts, or everything that is wrong with the changes
     */
    public static ChangedProblem apply(Problem problem, List<Change> changes) {
        Draft draft = new Draft(problem);
        Pointer.ROOT.at("changes").each(changes, (at, change) -> draft.apply(change, at));
        Problem changed = draft.problem();
        List<Issue> issues = new ArrayList<>(draft.issues());
        issues.addAll(draft.origins().inChanges(ProblemCheck.issues(changed), changed));
        issues.addAll(notAdmitted(draft, changed));
        issues.sort(Comparator.comparing(Issue::severity));
        return new ChangedProblem(issues.stream().anyMatch(Issue::isError) ? null : changed, issues);
    }

    /** The sessions of a plan as what is published, those pinned that were. */
    static Published published(Problem problem, List<Session> sessions) {
        Set<Session> pinned = new LinkedHashSet<>(sessions);
        pinned.retainAll(problem.published() == null ? Set.of() : problem.published().pinned());
        return new Published(sessions, null, pinned);
    }

    /** Of whom more is known now, and still something speaks against their admission. */
    private static List<Issue> notAdmitted(Draft draft, Problem changed) {
        return draft.admission().entrySet().stream().flatMap(entry -> {
            Citizen citizen = draft.citizens().get(entry.getKey());
            return citizen == null
                    ? Stream.empty()
                    : changed.pathways().stream().filter(pathway -> pathway.id().equals(citizen.pathway())).limit(1)
                            .flatMap(pathway -> notAdmitted(citizen, pathway, changed, entry.getValue()));
        }).toList();
    }

    private static Stream<Issue> notAdmitted(Citizen citizen, Pathway pathway, Problem problem, Pointer at) {
        List<Refusal> reasons = Admission.refusals(citizen, pathway, problem.horizon().firstDay());
        return reasons.isEmpty()
                ? Stream.empty()
                : Stream.of(Issue.warning(IssueCode.NOT_ADMITTED, at,
                        reasons.stream().map(Refusal::name).collect(Collectors.joining(", ")),
                        Admission.isForDecision(reasons, pathway)
                                ? "a person's decision; until then the citizen gets no sessions"
                                : "facts with which the citizen is admitted; as it is they get no sessions"));
    }
}
