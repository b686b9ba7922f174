package dk.holdplan.model;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Need;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Course;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.Span;
import dk.holdplan.rule.Waiting;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the rules ask of a citizen, prepared once. */
public final class PlannedCitizen {

    private final Citizen citizen;
    private final Need need;
    private final Availability availability;
    private final WeekWindows preferred;
    private final Set<String> ownSlots;
    private final Set<SessionKind> choosing;
    private final int overdueDays;
    private final int days;
    private final boolean knowsMovable;
    private final Set<Session> published;

    PlannedCitizen(Need need, Horizon horizon, FrozenSessions frozen) {
        this.need = need;
        this.citizen = need.citizen();
        this.availability = Availability.of(citizen, horizon);
        this.preferred = WeekWindows.of(citizen.preferred());
        this.ownSlots = citizen.ownSlots().stream().map(slot -> ClassSlot.id(slot.rehabClass(), slot.day()))
                .collect(Collectors.toUnmodifiableSet());
        this.choosing = choosing(need.demands());
        this.overdueDays = need.startWindow() == null ? 0 : Waiting.overdueDays(need);
        this.days = horizon.weeks() * 7;
        this.knowsMovable = frozen.isKnownTo(citizen.id());
        this.published = frozen.published(citizen.id());
    }

    private static Set<SessionKind> choosing(List<Demand> demands) {
        Set<SessionKind> kinds = EnumSet.noneOf(SessionKind.class);
        for (int i = 0; i < demands.size(); i++) {
            Demand one = demands.get(i);
            for (Demand other : demands.subList(0, i)) {
                if (one.kind() == other.kind() && !one.first().isAfter(other.last())
                        && !other.first().isAfter(one.last())) {
                    kinds.add(one.kind());
                }
            }
        }
        return kinds;
    }

    /** The citizen's id. */
    public String id() {
        return citizen.id();
    }

    /** Id of the citizen's own therapist, null when there is none. */
    public @Nullable String ownTherapist() {
        return citizen.ownTherapist();
    }

    /** Whether the citizen needs step-free access. */
    public boolean stepFree() {
        return citizen.stepFree();
    }

    /** Trainings a week. */
    public int trainingsPerWeek() {
        return need.perWeek();
    }

    /** The ids of the classes and weekdays in which the citizen has places of their own. */
    public Set<String> ownSlots() {
        return ownSlots;
    }

    /** Whether the citizen has a place of their own in a class, on any weekday. */
    public boolean hasPlaceIn(String rehabClass) {
        Course course = citizen.course();
        return course != null && course.hasPlaceIn(rehabClass);
    }

    /** Whether a training and an education may be one visit. */
    public boolean educationSameDay() {
        return need.pathway().educationSameDay();
    }

    /** Who the citizen is under every id, null when this is the only one. */
    public @Nullable String person() {
        return citizen.person();
    }

    /** Whether the time of the day of the citizen's sessions decides whether they may have them all (H02). */
    public boolean comparesTimes() {
        return educationSameDay() || person() != null;
    }

    /** Whether a session of this kind may serve one of several demands, of which it chooses one. */
    public boolean chooses(SessionKind kind) {
        return choosing.contains(kind);
    }

    /** Whether the start in time is the citizen's right. */
    public boolean startRight() {
        return need.pathway().startRight();
    }

    /** Days by which a new citizen without an examination is overdue at the end of the horizon, 0 to 20. */
    public int overdueDays() {
        return overdueDays;
    }

    /** Days of the horizon. */
    public int days() {
        return days;
    }

    /** Whether the citizen knows sessions whose change counts. */
    public boolean published() {
        return knowsMovable;
    }

    /** Whether a session was published for the citizen just so. */
    public boolean knows(Session session) {
        return published.contains(session);
    }

    /** Whether some times of some days are not possible or not preferred. */
    public boolean caresForTime() {
        return availability.limited() || !preferred.none();
    }

    /** Whether the citizen can come for the whole span (H15). */
    public boolean isAvailable(int day, Span span) {
        return availability.covers(day, span);
    }

    /** How many things are against the citizen's coming for the whole span (H15). */
    public int obstacles(int day, Span span) {
        return availability.obstacles(day, span);
    }

    /** Whether the span lies wholly inside a preferred window; also when there is none. */
    public boolean prefers(int day, Span span) {
        return preferred.none() || preferred.covers(day, span);
    }

    @Override
    public String toString() {
        return citizen.id();
    }
}
