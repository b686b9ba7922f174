package dk.holdplan.data.view;

import dk.holdplan.data.scope.PlanScope;
import dk.holdplan.problem.Problem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Rosters of therapists, rooms, classes and citizens. */
@Repository
@Transactional(readOnly = true)
public class Rosters {

    private static final String THEIRS_ON_THESE_DAYS = """
            where {isTheirs} and s.starts >= :from and s.starts < cast(:to as date) + 1
            """;

    private static final String OF_ONE_PLAN = AppointmentRows.COLUMNS + AppointmentRows.PUBLISHED + "from session s\n"
            + AppointmentRows.NAMES + THEIRS_ON_THESE_DAYS + "and s.plan_id = :plan\n" + AppointmentRows.GROUPS;

    private static final String NAME = """
            select {nameColumn} from plan p
            {known}
            where cast(:plan as uuid) is null or p.id = :plan
            order by p.requested_at desc limit 1
            """;

    private static final String ZONE = """
            select z.time_zone from plan p
            {known}
            join plan_problem z on z.plan_id = p.id
            order by p.requested_at desc limit 1
            """;

    private final JdbcClient client;
    private final ValidRosters valid;
    private final PublishedAppointments published;

    Rosters(JdbcClient client, ValidRosters valid, PublishedAppointments published) {
        this.client = client;
        this.valid = valid;
        this.published = published;
    }

    /**
     * A roster from the plans that are valid on each day at each site: published, or drafts.
     *
     * @param from first day
     * @param to last day, not before the first
     * @param plan to take the roster from, whatever its state; null for the valid ones
     * @param scope of drafts, and of what there is for who asks
     * @return empty when no plan in the scope or at its sites, or not this one, knows whom it is about
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Roster> find(RosterOf whose, String id, LocalDate from, LocalDate to, @Nullable UUID plan,
            PlanScope scope) {
        return plan == null
                ? valid.find(whose, id, from, to, scope)
                : name(whose, id, plan).map(name -> new Roster(id, name, from, to,
                        appointments(OF_ONE_PLAN, whose, id, from, to, plan)));
    }

    /**
     * What was published for some days as events of a calendar, those that are cancelled too.
     *
     * @param from first day
     * @param to last day, not before the first
     * @return empty when no plan knows whom it is about, and nothing was ever published of them
     */
    public Optional<Calendar> calendar(RosterOf whose, String id, LocalDate from, LocalDate to) {
        return name(whose, id, null).or(() -> Optional.ofNullable(published.name(whose, id)))
                .map(name -> new Calendar(whose, id, name, events(whose, id, from, to)));
    }

    /** Where the newest plan that knows somebody takes place; without one, Denmark. */
    public ZoneId zone(RosterOf whose, String id) {
        return ZoneId.of(client.sql(whose.in(ZONE)).param("id", id).query(String.class).optional()
                .orElse(Problem.DEFAULT_TIME_ZONE));
    }

    /** Whole weeks, since what was in another week is another event. */
    private List<CalendarEvent> events(RosterOf whose, String id, LocalDate from, LocalDate to) {
        LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate sunday = to.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return EventHistory.events(whose, id, published.find(whose, id, monday, sunday)).stream()
                .filter(event -> !event.appointment().date().isBefore(from) && !event.appointment().date().isAfter(to))
                .toList();
    }

    private List<Appointment> appointments(String query, RosterOf whose, String id, LocalDate from, LocalDate to,
            @Nullable UUID plan) {
        return client.sql(whose.in(query)).param("id", id).param("from", from).param("to", to).param("plan", plan)
                .query(AppointmentRows.MAPPER).list();
    }

    private Optional<String> name(RosterOf whose, String id, @Nullable UUID plan) {
        return client.sql(whose.in(NAME)).param("id", id).param("plan", plan).query(String.class).optional();
    }
}
