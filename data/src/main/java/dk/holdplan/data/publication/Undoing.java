package dk.holdplan.data.publication;

import dk.holdplan.data.publication.PublishingResult.Done;
import dk.holdplan.data.publication.PublishingResult.NotAllowed;
import dk.holdplan.data.publication.PublishingResult.Reason;
import dk.holdplan.data.publication.PublishingResult.WouldTakeBack;
import dk.holdplan.data.scope.SiteWeek;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.PublicationStore;
import dk.holdplan.plan.PlanDiff;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts back what was published before, for some minutes after a publication. */
@Service
@Transactional
public class Undoing {

    private static final String LAST_ACT = """
            select l.site, l.monday, l.number, l.act, l.published_at, l.cause,
                   (select max(n.number) from publication_log n where (n.site, n.monday) = (l.site, l.monday)) as now,
                   before.plan_id is not null and not exists (select from plan p where p.id = before.plan_id) as gone
            from publication_log l
            left join lateral (select b.plan_id from publication_log b
                               where (b.site, b.monday) = (l.site, l.monday) and b.number < l.number
                               order by b.number desc limit 1) before on true
            where l.act = (select act from publication_log where plan_id = :plan
                           order by published_at desc, number desc limit 1)
            """;

    private final PublicationStore publications;
    private final PlanStore plans;
    private final PublishedRecord record;
    private final JdbcClient client;
    private final Clock clock;
    private final Duration longest;

    Undoing(PublicationStore publications, PlanStore plans, PublishedRecord record, JdbcClient client, Clock clock,
            @Value("${holdplan.publication.undo:10m}") Duration longest) {
        this.publications = publications;
        this.plans = plans;
        this.record = record;
        this.client = client;
        this.clock = clock;
        this.longest = longest;
    }

    /** Something that was published together with others, as far as one site and week is concerned. */
    private record Entry(SiteWeek where, int number, UUID act, Instant publishedAt, String cause, int now,
            boolean beforeIsGone) {
    }

    /**
     * Publishes again what was published before a plan, wherever that was published last, or nothing. Refused when
     * something was booked or published there since, which is then told.
     */
    public PublishingResult undo(UUID plan) {
        publications.lock();
        if (plans.find(plan).isEmpty()) {
            return new NotAllowed(Reason.UNKNOWN);
        }
        List<Entry> entries = entries(plan);
        if (!isInTime(entries)) {
            return new NotAllowed(Reason.TOO_LATE);
        }
        if (entries.stream().anyMatch(entry -> entry.number() != entry.now())) {
            return new WouldTakeBack(since(entries), null);
        }
        if (entries.stream().anyMatch(Entry::beforeIsGone)) {
            return new NotAllowed(Reason.BEFORE_IS_GONE);
        }
        publications.putBack(entries.getFirst().act());
        return new Done(plan, List.of(), null);
    }

    /** Until when the last publication of a plan can be undone; null when it cannot. */
    @Transactional(readOnly = true)
    public @Nullable Instant until(UUID plan) {
        List<Entry> entries = entries(plan);
        return isInTime(entries) ? entries.getFirst().publishedAt().plus(longest) : null;
    }

    private boolean isInTime(List<Entry> entries) {
        return !entries.isEmpty() && entries.getFirst().cause().equals("PUBLISHED")
                && clock.instant().isBefore(entries.getFirst().publishedAt().plus(longest));
    }

    private List<TakenBack> since(List<Entry> entries) {
        List<PublishedSession> then = sessions(entries, Entry::number);
        List<PublishedSession> now = sessions(entries, Entry::now);
        return Beside.list(PlanDiff.of(Beside.plain(now), Beside.plain(then)).changes(), now, then);
    }

    private List<PublishedSession> sessions(List<Entry> entries, ToIntFunction<Entry> number) {
        return entries.stream().flatMap(entry -> record.at(entry.where(), number.applyAsInt(entry)).stream()).distinct()
                .toList();
    }

    private List<Entry> entries(UUID plan) {
        return client.sql(LAST_ACT).param("plan", plan)
                .query((row, n) -> new Entry(
                        new SiteWeek(row.getString("site"), row.getObject("monday", LocalDate.class)),
                        row.getInt("number"), row.getObject("act", UUID.class),
                        row.getTimestamp("published_at").toInstant(), row.getString("cause"), row.getInt("now"),
                        row.getBoolean("gone")))
                .list();
    }
}
