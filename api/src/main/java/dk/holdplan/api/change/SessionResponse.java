package dk.holdplan.api.change;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A session of one citizen with the names of everything in it. */
@Schema(name = "Session", description = "A session of one citizen")
public record SessionResponse(String citizen, SessionKind kind,
        @Schema(description = "Local date and time") LocalDateTime start, LocalDateTime end, String therapist,
        String therapistName, String room, String roomName,
        @JsonProperty("class") @Schema(name = "class",
                description = "Absent for an individual session") @Nullable String rehabClass,
        @Nullable String className) {

    /** The session as it is shown. */
    public static SessionResponse of(Session session, Names names) {
        String rehabClass = session.rehabClass();
        return of(session, names.therapist(session.therapist()), names.room(session.room()),
                rehabClass == null ? null : names.rehabClass(rehabClass));
    }

    /** The session with names that are known. */
    public static SessionResponse of(Session session, String therapist, String room, @Nullable String className) {
        return new SessionResponse(session.citizen(), session.kind(), session.start(), session.end(),
                session.therapist(), therapist, session.room(), room, session.rehabClass(), className);
    }
}
