package dk.holdplan.change;

import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.Session;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How long before it a citizen is told of a session. A repair moves nothing that starts within the notice, takes away
 * only what cannot stay, and puts nothing there.
 */
final class Notice {

    private Notice() {
    }

    /**
     * The problem of a repair that keeps the notice: what starts within it stays as what is past does, but for the
     * sessions that the changes break, which are published no more; nothing new is put before it is over.
     *
     * @param changed the changed problem with the sessions of the old plan as published
     * @param broken what the changes break (see {@link DryRun})
     */
    static Problem kept(Problem changed, List<BrokenSession> broken, Duration notice) {
        Published published = changed.published();
        if (published == null || published.frozenBefore() == null) {
            return changed;
        }
        LocalDateTime newFrom = published.frozenBefore().plus(notice);
        Set<Session> lost = broken.stream().map(BrokenSession::session)
                .filter(session -> session.start().isBefore(newFrom)).collect(Collectors.toSet());
        Published kept = published.without(lost);
        return changed.withPublished(kept.at(newFrom, published.now(), newFrom));
    }
}
