package dk.holdplan.explain;

import dk.holdplan.check.Issue;
import dk.holdplan.check.IssueCode;
import dk.holdplan.check.Pointer;
import dk.holdplan.check.SessionReferences;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Block;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what is wrong with a whole plan made by hand: ids that the problem does not have, times that are reversed,
 * and far too many sessions at a time. Sessions that the plan had before are let through, since they may name
 * somebody who has left.
 */
final class WholePlanCheck {

    /** Nobody plans more with one therapist or in one room on a day, and judging more takes very long. */
    static final int MOST_A_DAY = 100;

    private record DayOfOne(boolean isRoom, String id, LocalDate date) {
    }

    private final List<Issue> issues = new ArrayList<>();
    private final Map<DayOfOne, Set<Block>> blocks = new HashMap<>();

    private WholePlanCheck() {
    }

    static List<Issue> issues(Problem problem, List<Session> before, List<Session> sessions) {
        WholePlanCheck check = new WholePlanCheck();
        SessionReferences references = new SessionReferences(problem, (place, value, expected) -> check.issues
                .add(Issue.error(IssueCode.UNKNOWN_REFERENCE, place, value, expected)));
        Set<Session> known = new HashSet<>(before);
        Pointer.ROOT.at("sessions").each(sessions, (at, session) -> {
            if (!known.contains(session)) {
                references.check(at, session);
                check.time(at, session);
                check.crowd(at.at("therapist"), new DayOfOne(false, session.therapist(), session.date()), session);
                check.crowd(at.at("room"), new DayOfOne(true, session.room(), session.date()), session);
            }
        });
        return check.issues;
    }

    private void time(Pointer at, Session session) {
        if (!session.start().isBefore(session.end())) {
            issues.add(Issue.error(IssueCode.EMPTY_INTERVAL, at, session.start() + " to " + session.end(),
                    "an end after its start"));
        } else if (!session.end().toLocalDate().equals(session.date())) {
            issues.add(Issue.error(IssueCode.CROSSES_MIDNIGHT, at.at("end"), session.end(),
                    "an end on the day of its start"));
        }
    }

    private void crowd(Pointer at, DayOfOne day, Session session) {
        Set<Block> sofar = blocks.computeIfAbsent(day, first -> new HashSet<>());
        if (sofar.size() >= MOST_A_DAY && !sofar.contains(Block.of(session))) {
            issues.add(Issue.error(IssueCode.OUT_OF_RANGE, at, day.id(),
                    "at most " + MOST_A_DAY + " sessions or meetings on " + day.date()));
        } else {
            sofar.add(Block.of(session));
        }
    }
}
