package dk.holdplan.recommend;

import dk.holdplan.demand.Need;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.OneVisit;
import dk.holdplan.rule.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What other sessions of a citizen and of the same person ask of one more: its day and time (H02), and that the citizen
 * has joined a class in time (H04); and that nothing new is too soon (H16).
 */
final class OwnTies {

    private final Need need;
    private final SessionKind kind;
    private final List<Session> rest;
    private final List<Session> ofPerson;
    private final Basis basis;
    /** Classes that the citizen trains in later, and has not joined without the session. */
    private final Set<String> toJoin;

    /**
     * Of a session of some kind.
     *
     * @param rest the citizen's other sessions that take up their time
     * @param ofPerson sessions of other citizens who are the same person
     */
    OwnTies(Need need, SessionKind kind, List<Session> rest, List<Session> ofPerson, Basis basis) {
        this.need = need;
        this.kind = kind;
        this.rest = rest;
        this.ofPerson = ofPerson;
        this.basis = basis;
        toJoin = rest.stream().filter(session -> session.kind() == SessionKind.TRAINING && !basis.isFrozen(session))
                .filter(session -> session.rehabClass() != null && !hasJoined(session.rehabClass()))
                .map(Session::rehabClass).collect(Collectors.toSet());
    }

    /** Whether the session may be on a date at some time. */
    boolean allow(LocalDate date) {
        List<Session> sameDay = rest.stream().filter(session -> session.date().equals(date)).toList();
        return sameDay.isEmpty() || sameDay.size() == 1 && need.pathway().educationSameDay()
                && OneVisit.canBe(kind, sameDay.getFirst().kind());
    }

    /** Whether the session may be there, of all that the date allows. */
    boolean allow(Session session) {
        Published published = basis.problem.published();
        boolean tooSoon = published != null && published.isTooSoonForNew(session)
                && !basis.published(session.citizen()).contains(session);
        return !tooSoon && joins(session)
                && rest.stream().filter(other -> other.date().equals(session.date()))
                        .allMatch(other -> OneVisit.isClose(Span.of(other), Span.of(session)))
                && ofPerson.stream().noneMatch(other -> other.start().isBefore(session.end())
                        && session.start().isBefore(other.end()));
    }

    private boolean joins(Session session) {
        String group = session.rehabClass();
        boolean inTime = group != null && isInTime(session, group);
        return (toJoin.isEmpty() || inTime && toJoin.equals(Set.of(group)))
                && (group == null || kind != SessionKind.TRAINING || inTime || hasJoined(group));
    }

    private boolean hasJoined(String group) {
        return basis.joinUntil(group) == null || need.citizen().course() != null
                && need.citizen().course().hasPlaceIn(group)
                || rest.stream().anyMatch(session -> group.equals(session.rehabClass()) && isInTime(session, group));
    }

    private boolean isInTime(Session session, String group) {
        LocalDate until = basis.joinUntil(group);
        return until == null || !session.date().isAfter(until);
    }
}
