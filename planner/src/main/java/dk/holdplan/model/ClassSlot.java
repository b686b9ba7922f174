package dk.holdplan.model;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import dk.holdplan.rule.Span;
import java.time.DayOfWeek;
import java.util.List;

/**
 * The time that a class keeps on one weekday through the whole horizon, or that it has on the date of an exception: the
 * decision is its start (H05).
 */
@PlanningEntity
public final class ClassSlot {

    @PlanningId
    private final String id;
    @ValueRangeProvider(id = "times")
    private final List<Span> times;
    private final boolean shared;
    @PlanningVariable(valueRangeProviderRefs = "times")
    private Span time;

    /**
     * A slot that starts with one of its times.
     *
     * @param times the offered times at which some meeting can take place
     * @param shared whether others may join frozen meetings of the class on that weekday
     */
    ClassSlot(String id, List<Span> times, boolean shared, Span time) {
        this.id = id;
        this.times = List.copyOf(times);
        this.shared = shared;
        this.time = time;
    }

    /** The id of the slot of a class on a weekday. */
    static String id(String rehabClass, DayOfWeek weekday) {
        return rehabClass + "@" + weekday;
    }

    ClassSlot copy() {
        return new ClassSlot(id, times, shared, time);
    }

    /** Names the class and the weekday or the date. */
    public String id() {
        return id;
    }

    /** The times that may be chosen. */
    public List<Span> times() {
        return times;
    }

    /** Whether others may join frozen meetings of the class on that weekday, which then have to be at this time. */
    public boolean shared() {
        return shared;
    }

    /** The chosen time. */
    public Span time() {
        return time;
    }

    /** Chooses a time. */
    public void setTime(Span time) {
        this.time = time;
    }

    @Override
    public String toString() {
        return id;
    }
}
