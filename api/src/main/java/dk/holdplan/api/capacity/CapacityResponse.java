package dk.holdplan.api.capacity;

import dk.holdplan.capacity.CapacityUse;
import dk.holdplan.capacity.DemandUse.KindUse;
import dk.holdplan.capacity.DemandUse.NeedCount;
import dk.holdplan.capacity.Waiting;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/** The use of capacity, without citizens. */
record CapacityResponse(UUID plan, PlacesResponse places, TimesResponse therapists, TimesResponse rooms,
        List<KindUse> sessions,
        @Schema(description = "How many citizens get how many of the sessions that they need") List<NeedCount> citizens,
        Waiting waiting) {

    static CapacityResponse of(UUID plan, CapacityUse use) {
        return new CapacityResponse(plan, PlacesResponse.of(use.places()), TimesResponse.of(use.therapists()),
                TimesResponse.of(use.rooms()), use.demand().kinds(), use.demand().counts(), use.waiting());
    }
}
