package dk.holdplan.stream;

import dk.holdplan.model.Engagement;
import dk.holdplan.model.PlannedSession;
import dk.holdplan.rule.Serving;
import dk.holdplan.rule.Serving.Wanted;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Sessions of one citizen and kind that may serve several demands, and those demands. */
final class ChoiceTally {

    private final List<PlannedSession> sessions = new ArrayList<>();

    /** Counts a session, with or without a place; the answer takes it out again. */
    Runnable add(PlannedSession session) {
        sessions.add(session);
        return () -> sessions.remove(session);
    }

    /** Those of the sessions whose demands no session serves. */
    List<PlannedSession> left() {
        List<PlannedSession> open = new ArrayList<>(sessions);
        List<Wanted> wanted = new ArrayList<>(sessions.stream().map(ChoiceTally::wanted).toList());
        sessions.stream().filter(session -> session.place() != null).sorted(Comparator.comparing(ChoiceTally::start))
                .forEach(session -> {
                    Engagement engagement = engagement(session);
                    int served = wanted.indexOf(Serving.best(wanted, session.kind(), engagement.date(),
                            engagement.span().minutes()));
                    if (served >= 0) {
                        open.remove(served);
                        wanted.remove(served);
                    }
                });
        return open;
    }

    private static Wanted wanted(PlannedSession session) {
        return Objects.requireNonNull(session.purpose().wanted());
    }

    /** Only sessions alone have a choice. */
    private static Engagement engagement(PlannedSession session) {
        return Objects.requireNonNull(session.engagement());
    }

    private static LocalDateTime start(PlannedSession session) {
        return engagement(session).date().atStartOfDay().plusMinutes(engagement(session).span().from());
    }
}
