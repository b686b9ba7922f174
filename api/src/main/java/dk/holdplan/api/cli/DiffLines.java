package dk.holdplan.api.cli;

import dk.holdplan.plan.PlanDiff;
import dk.holdplan.plan.SessionChange;
import dk.holdplan.problem.Session;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A difference of plans as lines to phone from: one a session, by who comes first; then those who need no call; and the
 * counts at the end.
 */
final class DiffLines {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm", Locale.ENGLISH);

    private DiffLines() {
    }

    static Stream<String> of(PlanDiff diff) {
        List<PlanDiff.CitizenPart> citizens = diff.citizens();
        return Stream.of(
                citizens.stream().filter(part -> part.call()).flatMap(part -> part.changes().stream())
                        .map(DiffLines::line),
                citizens.stream().filter(part -> !part.call()).flatMap(part -> part.changes().stream())
                        .map(change -> "no call needed, " + line(change)),
                Stream.of(diff.counts().toString(),
                        diff.calls() + " to call, " + (citizens.size() - diff.calls()) + " need no call"))
                .flatMap(lines -> lines);
    }

    static String text(Session session) {
        return session.citizen() + " " + session.kind() + " " + place(session);
    }

    private static String line(SessionChange change) {
        String kind = change.kind().name().toLowerCase(Locale.ROOT) + ": " + text(change.session());
        return change.before() == null || change.after() == null ? kind : kind + " -> " + place(change.after());
    }

    private static String place(Session session) {
        String group = session.rehabClass() == null ? "" : " " + session.rehabClass();
        return WHEN.format(session.start()) + " " + session.therapist() + " " + session.room() + group;
    }
}
