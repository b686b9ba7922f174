package dk.holdplan.model;

import dk.holdplan.demand.Demand;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.Serving.Wanted;
import dk.holdplan.rule.Waiting;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody waits for an examination.
 *
 * @param from day of the horizon from which it counts; {@link #NEVER} when it does not
 * @param putOff days when the examination has no place in the horizon; 0 when that is counted otherwise
 */
record Wait(int from, int putOff) {

    private static final int NEVER = -1;
    private static final Wait NONE = new Wait(NEVER, 0);

    static Wait of(@Nullable Wanted wanted, Horizon horizon) {
        Demand demand = wanted == null ? null : wanted.demand();
        return demand == null || demand.kind() != SessionKind.EXAMINATION
                ? NONE
                : new Wait(horizon.day(demand.first()), demand.due() ? 0 : Waiting.daysPutOff(demand, horizon));
    }

    int days(@Nullable Place place) {
        if (place == null) {
            return putOff;
        }
        return from == NEVER ? 0 : place.day() - from;
    }
}
