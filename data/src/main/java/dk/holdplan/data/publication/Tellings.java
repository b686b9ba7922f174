package dk.holdplan.data.publication;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Compares plans with what citizens were last told. */
@Repository
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Tellings {

    private final PublishedRecord record;

    Tellings(PublishedRecord record) {
        this.record = record;
    }

    /**
     * A plan beside what is published for its sites and weeks, and what was booked in drafts of them; a published one,
     * wherever it is, beside what was published before it.
     */
    public Telling of(UUID plan) {
        List<PublishedWeek> weeks = record.weeks(plan);
        List<PublishedWeek> own = weeks.stream().filter(week -> plan.equals(week.plan())).toList();
        Set<UUID> before = new LinkedHashSet<>();
        Set<PublishedSession> told = new LinkedHashSet<>();
        Set<PublishedSession> tells = new LinkedHashSet<>();
        Map<String, String> sites = new HashMap<>();
        for (PublishedWeek week : own.isEmpty() ? weeks : own) {
            int number = own.isEmpty() ? week.now() : week.now() - 1;
            List<PublishedSession> was = was(week, number, own.isEmpty());
            List<PublishedSession> is = record.of(plan, week.where());
            record.planAt(week.where(), number).ifPresent(before::add);
            was.forEach(session -> sites.put(session.session().room(), week.where().site()));
            is.forEach(session -> sites.put(session.session().room(), week.where().site()));
            told.addAll(was);
            tells.addAll(is);
        }
        return new Telling(List.copyOf(before), List.copyOf(told), List.copyOf(tells), sites);
    }

    private List<PublishedSession> was(PublishedWeek week, int number, boolean isDraft) {
        Stream<PublishedSession> booked = isDraft
                ? record.bookedInDrafts(week.where()).stream().map(BookedInDraft::session)
                : Stream.of();
        return Stream.concat(record.at(week.where(), number).stream(), booked).distinct().toList();
    }
}
