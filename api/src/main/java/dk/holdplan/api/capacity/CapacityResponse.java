package dk.holdplan.api.capacity;

import dk.holdplan.capacity.CapacityUse;
import dk.holdplan.capacity.DemandUse.KindUse;
import dk.holdplan.capacity.PlaceUse;
import dk.holdplan.capacity.ResourceUse;
import dk.holdplan.capacity.Waiting;
import java.util.List;
import java.util.UUID;

/** The use of capacity, without citizens. */
record CapacityResponse(UUID plan, PlaceUse places, ResourceUse therapists, ResourceUse rooms, List<KindUse> sessions,
        Waiting waiting) {

    static CapacityResponse of(UUID plan, CapacityUse use) {
        return new CapacityResponse(plan, use.places(), use.therapists(), use.rooms(), use.demand().kinds(),
                use.waiting());
    }
}
