package dk.holdplan.data.publication;

import dk.holdplan.plan.PlanDiff;
import dk.holdplan.problem.Session;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What citizens were told last, and what a plan tells them.
 *
 * @param before the plans that told them
 * @param told what they know
 * @param tells what they are to know
 * @param sites the site of each room
 */
public record Telling(List<UUID> before, List<PublishedSession> told, List<PublishedSession> tells,
        Map<String, String> sites) {

    public Telling {
        before = List.copyOf(before);
        told = List.copyOf(told);
        tells = List.copyOf(tells);
        sites = Map.copyOf(sites);
    }

    /** Whom to call and what to say. */
    public PlanDiff diff() {
        return PlanDiff.of(plain(told), plain(tells), sites);
    }

    private static List<Session> plain(List<PublishedSession> sessions) {
        return sessions.stream().map(PublishedSession::session).distinct().toList();
    }
}
