package dk.holdplan.capacity.scenario;

import dk.holdplan.capacity.CapacityUse;
import dk.holdplan.capacity.DemandUse.KindUse;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.SessionKind;
import java.util.function.ToDoubleBiFunction;

/** What plans of scenarios are compared by. */
public enum Measure {
    UNPLACED("sessions", (use, plan) -> plan.unplaced().size()),
    UNPLACED_EXAMINATIONS("sessions", (use, plan) -> unplaced(use, SessionKind.EXAMINATION)),
    UNPLACED_TRAININGS("sessions", (use, plan) -> unplaced(use, SessionKind.TRAINING)),
    UNPLACED_EDUCATION("sessions", (use, plan) -> unplaced(use, SessionKind.EDUCATION)),
    UNPLACED_REVIEWS("sessions",
            (use, plan) -> unplaced(use, SessionKind.REEVALUATION) + unplaced(use, SessionKind.CLOSING)),
    /** New citizens who are due and get no examination by the deadline. */
    LATE_STARTS("citizens", (use, plan) -> use.waiting().due() - use.waiting().inTime()),
    /** Mean days from the start of the clock to the examination, of those who get one. */
    WAITING("days", (use, plan) -> use.waiting().meanDays()),
    CLASS_PLACES_TAKEN("places", (use, plan) -> use.places().all().taken()),
    CLASS_PLACE_USE("%", (use, plan) -> Measure.PERCENT * use.places().all().share()),
    MEETINGS_RUN("meetings", (use, plan) -> use.places().all().running()),
    THERAPIST_USE("%", (use, plan) -> Measure.PERCENT * use.therapists().share()),
    ROOM_USE("%", (use, plan) -> Measure.PERCENT * use.rooms().share()),
    /** The medium level of the score: the price of what is unplaced. */
    MEDIUM("points", (use, plan) -> plan.score().medium()),
    /** The soft level of the score: the price of everything else. */
    SOFT("points", (use, plan) -> plan.score().soft());

    private static final double PERCENT = 100;

    private final String unit;
    private final ToDoubleBiFunction<CapacityUse, Plan> value;

    Measure(String unit, ToDoubleBiFunction<CapacityUse, Plan> value) {
        this.unit = unit;
        this.value = value;
    }

    /** What it is counted in. */
    public String unit() {
        return unit;
    }

    double of(CapacityUse use, Plan plan) {
        return value.applyAsDouble(use, plan);
    }

    private static int unplaced(CapacityUse use, SessionKind kind) {
        return use.demand().kinds().stream().filter(each -> each.kind() == kind).mapToInt(KindUse::unplaced).sum();
    }
}
