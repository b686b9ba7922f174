package dk.holdplan.api.change;

import dk.holdplan.plan.SessionChange;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of one session, with all that a person needs to tell it on the telephone. */
@Schema(name = "SessionChange")
record SessionChangeResponse(SessionChange.Kind change, String citizen, SessionKind kind,
        @Schema(description = "Whether it stays in the plan with another therapist") boolean otherTherapist,
        @Schema(description = "Whether it stays in the plan in another room") boolean otherRoom,
        @Schema(description = "Whether it goes to another class, into one or out of one") boolean otherClass,
        @Schema(description = "Absent when it was added") @Nullable SessionResponse before,
        @Schema(description = "Absent when it was removed") @Nullable SessionResponse after) {

    static SessionChangeResponse of(SessionChange change, Names before, Names after) {
        return new SessionChangeResponse(change.kind(), change.session().citizen(), change.session().kind(),
                change.otherTherapist(), change.otherRoom(), change.otherClass(), named(change.before(), before),
                named(change.after(), after));
    }

    static List<SessionChangeResponse> of(List<SessionChange> changes, Names before, Names after) {
        return changes.stream().map(change -> of(change, before, after)).toList();
    }

    private static @Nullable SessionResponse named(@Nullable Session session, Names names) {
        return session == null ? null : SessionResponse.of(session, names);
    }
}
