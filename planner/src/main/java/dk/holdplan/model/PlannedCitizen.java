package dk.holdplan.model;

import dk.holdplan.demand.Need;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Horizon;
import dk.holdplan.rule.Span;
import org.jspecify.annotations.Nullable;

/** What the rules ask of a citizen, prepared once. */
public final class PlannedCitizen {

    private final Citizen citizen;
    private final Availability availability;
    private final WeekWindows preferred;
    private final int trainingsPerWeek;
    private final int days;
    private final boolean published;

    PlannedCitizen(Need need, Horizon horizon, boolean published) {
        this.citizen = need.citizen();
        this.availability = Availability.of(citizen, horizon);
        this.preferred = WeekWindows.of(citizen.preferred());
        this.trainingsPerWeek = need.pathway().training().perWeek();
        this.days = horizon.weeks() * 7;
        this.published = published;
    }

    /** The citizen's id. */
    public String id() {
        return citizen.id();
    }

    /** Id of the therapist of the course, null when there is none. */
    public @Nullable String ownTherapist() {
        return citizen.ownTherapist();
    }

    /** Whether the citizen needs step-free access. */
    public boolean stepFree() {
        return citizen.stepFree();
    }

    /** Trainings a week of the citizen's pathway. */
    public int trainingsPerWeek() {
        return trainingsPerWeek;
    }

    /** Days of the horizon. */
    public int days() {
        return days;
    }

    /** Whether the citizen knows sessions whose change counts. */
    public boolean published() {
        return published;
    }

    /** Whether some times of some days are not possible or not preferred. */
    public boolean caresForTime() {
        return availability.limited() || !preferred.none();
    }

    /** Whether the citizen can come for the whole span (H15). */
    public boolean isAvailable(int day, Span span) {
        return availability.covers(day, span);
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
