package dk.holdplan.model;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.Buffer;
import dk.holdplan.rule.Serving.Wanted;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One demanded session, or one frozen session: the decision is its place, or none. */
@PlanningEntity
public final class PlannedSession {

    @PlanningId
    private final String id;
    private final Purpose purpose;
    @PlanningPin
    private final boolean frozen;
    @ValueRangeProvider(id = "places")
    private final Places places;
    private final Wait waiting;
    @PlanningVariable(valueRangeProviderRefs = "places", allowsUnassigned = true)
    private @Nullable Place place;

    /**
     * What a session is for.
     *
     * @param week of the horizon; for a session that is not frozen the week in which its window closes
     * @param index from 0, among the sessions of the same citizen, kind and week, frozen ones apart
     * @param wanted what it is to serve; null for a frozen session that serves nothing
     * @param classPossible whether it is a training that could be in a class that week
     */
    public record Purpose(PlannedCitizen citizen, SessionKind kind, int week, int index, @Nullable Wanted wanted,
            boolean classPossible) {
    }

    private PlannedSession(PlannedSession other) {
        this(other.id, other.purpose, other.frozen, other.places, other.waiting);
        this.place = other.place;
    }

    private PlannedSession(String id, Purpose purpose, boolean frozen, Places places, Wait waiting) {
        this.id = id;
        this.purpose = purpose;
        this.frozen = frozen;
        this.places = places;
        this.waiting = waiting;
    }

    /** A session without a place. */
    static PlannedSession free(Purpose purpose, Places places, Horizon horizon) {
        return new PlannedSession(id(purpose, ""), purpose, false, places, Wait.of(purpose.wanted(), horizon));
    }

    /** A session that stays where it is. */
    static PlannedSession frozen(Purpose purpose, Place place, Horizon horizon) {
        PlannedSession session = new PlannedSession(id(purpose, "frozen"), purpose, true, Places.only(place),
                Wait.of(purpose.wanted(), horizon));
        session.place = place;
        return session;
    }

    private static String id(Purpose purpose, String prefix) {
        return purpose.citizen().id() + "/" + purpose.kind() + "/" + purpose.week() + "/" + prefix + purpose.index();
    }

    PlannedSession copy() {
        return new PlannedSession(this);
    }

    /** Names the citizen, the kind, the week and the index. */
    public String id() {
        return id;
    }

    /** What the session is for. */
    public Purpose purpose() {
        return purpose;
    }

    /** Whose session it is. */
    public PlannedCitizen citizen() {
        return purpose.citizen();
    }

    /** The kind of session. */
    public SessionKind kind() {
        return purpose.kind();
    }

    /** Whether the session is frozen (H16); it then never moves. */
    public boolean frozen() {
        return frozen;
    }

    /** The places that the session may have. */
    public Places places() {
        return places;
    }

    /** The chosen place, null for none. */
    public @Nullable Place place() {
        return place;
    }

    /** Chooses a place, null for none. */
    public void setPlace(@Nullable Place place) {
        this.place = place;
    }

    /** Whether the session has a place of its own. */
    public boolean alone() {
        return place instanceof IndividualPlace;
    }

    /** Whether the session has a place in a meeting. */
    public boolean inClass() {
        return place instanceof MeetingPlace;
    }

    /** The time, therapist and room when the place itself fixes them; null when its meeting decides or there is none. */
    public @Nullable Engagement engagement() {
        return place == null ? null : place.engagement();
    }

    /** What a session alone takes. */
    public Taking taking() {
        Engagement engagement = Objects.requireNonNull(engagement());
        return new Taking(citizen().id(), true, engagement,
                frozen ? Buffer.NONE : engagement.therapist().notes());
    }

    /** Whether the citizen must have the session, or only may. */
    public boolean due() {
        return purpose.wanted() == null || purpose.wanted().demand().due();
    }

    /** Whether it may serve another demand than its own. */
    public boolean chooses() {
        return !frozen && purpose.citizen().chooses(purpose.kind());
    }

    /**
     * Days from the opening of an examination's window to the chosen place, or of one that is only possible to the day
     * after the horizon; 0 when the wait does not count.
     */
    public int waitDays() {
        return waiting.days(place);
    }

    @Override
    public String toString() {
        return id;
    }
}
