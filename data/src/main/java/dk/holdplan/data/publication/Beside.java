package dk.holdplan.data.publication;

import dk.holdplan.plan.SessionChange;
import dk.holdplan.problem.Session;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A plan beside what is published for its sites and weeks, and what was booked in drafts of them, read once. */
final class Beside {

    private final UUID plan;
    private final List<PublishedWeek> weeks;
    private final List<BookedInDraft> booked;
    private final List<PublishedSession> before;
    private final List<PublishedSession> now;
    private final List<PublishedSession> own;
    private final Set<Session> foreign;

    /**
     * @param known what the problem of the plan has as published: all that is known to a plan of what was published for
     *            a week, when it was made from none of that
     */
    Beside(PublishedRecord record, UUID plan, List<PublishedWeek> weeks, Set<Session> known) {
        this.plan = plan;
        this.weeks = weeks;
        before = sessions(week -> week.basis() > 0
                ? record.at(week.where(), week.basis())
                : record.at(week.where(), week.now()).stream().filter(it -> known.contains(it.session())).toList());
        foreign = new HashSet<>(plain(weeks.stream().filter(week -> week.basis() == 0)
                .flatMap(week -> record.at(week.where(), week.now()).stream()).toList()));
        weeks.forEach(week -> foreign.removeAll(plain(record.booked(week.where()))));
        booked = weeks.stream().flatMap(week -> record.bookedInDrafts(week.where()).stream()).distinct().toList();
        now = Stream.concat(sessions(week -> record.at(week.where(), week.now())).stream(),
                booked.stream().map(BookedInDraft::session)).distinct().toList();
        own = sessions(week -> record.of(plan, week.where()));
    }

    /** What is in a room that nobody knows is told of each site. */
    private List<PublishedSession> sessions(Function<PublishedWeek, List<PublishedSession>> of) {
        return weeks.stream().flatMap(week -> of.apply(week).stream()).distinct().toList();
    }

    Comparison comparison() {
        return new Comparison(plain(before), plain(now), plain(own), foreign);
    }

    /** Whether nothing was booked or published since the plan was made. */
    boolean isFresh() {
        return booked.isEmpty() && weeks.stream().noneMatch(PublishedWeek::isStale);
    }

    /** The plans that are published, or in which something was booked. */
    Set<UUID> plans() {
        return Stream.concat(weeks.stream().map(PublishedWeek::plan).filter(Objects::nonNull),
                booked.stream().map(BookedInDraft::plan)).collect(Collectors.toSet());
    }

    /** Names the plan and exactly the publications and bookings that it is compared with. */
    String token() {
        String text = Stream.of(Stream.of(plan.toString()),
                weeks.stream().map(week -> week.where().monday() + " " + week.now() + " " + week.where().site()),
                booked.stream().map(it -> it.plan() + " " + it.session().session())).flatMap(it -> it)
                .collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes from what is published to the plan, with names. */
    List<TakenBack> list(List<SessionChange> changes) {
        return list(changes, now, own);
    }

    static List<TakenBack> list(List<SessionChange> changes, List<PublishedSession> before,
            List<PublishedSession> after) {
        Map<Session, PublishedSession> old = named(before);
        Map<Session, PublishedSession> young = named(after);
        return changes.stream().map(change -> new TakenBack(named(change.before(), old), named(change.after(), young)))
                .toList();
    }

    private static Map<Session, PublishedSession> named(List<PublishedSession> sessions) {
        Map<Session, PublishedSession> named = new HashMap<>();
        sessions.forEach(session -> named.put(session.session(), session));
        return named;
    }

    private static @Nullable PublishedSession named(@Nullable Session session, Map<Session, PublishedSession> names) {
        return session == null
                ? null
                : names.getOrDefault(session, new PublishedSession(session, session.therapist(),
                        session.room(), session.rehabClass()));
    }

    static List<Session> plain(List<PublishedSession> sessions) {
        return sessions.stream().map(PublishedSession::session).distinct().toList();
    }

}
