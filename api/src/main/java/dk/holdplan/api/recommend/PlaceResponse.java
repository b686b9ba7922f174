package dk.holdplan.api.recommend;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.holdplan.problem.Session;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Where and when a session can be; ids only, no names. */
@Schema(name = "Place", description = "Where and when a session can be")
record PlaceResponse(@Schema(description = "Local date and time") LocalDateTime start, LocalDateTime end,
        String therapist, String room, String site,
        @JsonProperty("class") @Schema(name = "class",
                description = "Absent for an individual session") @Nullable String rehabClass) {

    static PlaceResponse of(Session session, String site) {
        return new PlaceResponse(session.start(), session.end(), session.therapist(), session.room(), site,
                session.rehabClass());
    }
}
