package dk.holdplan.api.recommend;

import dk.holdplan.api.audit.NamesCitizens;
import dk.holdplan.data.hold.Hold;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A place that is kept for one citizen. */
@Schema(name = "Hold", description = "A place that is kept for one citizen")
record HoldResponse(UUID id,
        @Schema(description = "The plan that was made with the session, or in which it is held") UUID plan,
        State state, String citizen, SessionKind kind, PlaceResponse place, Instant createdAt,
        @Schema(description = "From then on the place is free again, unless confirmed") Instant expiresAt,
        @Schema(description = "Of what was confirmed and is MOVED: where the session is published now") @Nullable PlaceResponse now,
        @Schema(description = "Why it is REFUSED, MOVED or TAKEN_BACK") @Nullable String why)
        implements
            NamesCitizens {

    @Override
    public Stream<String> citizensNamed() {
        return Stream.of(citizen);
    }

    /** What has become of it. */
    enum State {
        HELD,
        CONFIRMED,
        EXPIRED,
        /** Another plan was published, and the place is not free there. */
        REFUSED,
        /** It was confirmed, and another plan was published that has the session at another time. */
        MOVED,
        /** It was confirmed, and another plan was published without it. */
        TAKEN_BACK
    }

    /** A hold as it is shown. */
    static HoldResponse of(Hold hold, UUID plan, State state, @Nullable Session now, @Nullable String why) {
        return new HoldResponse(hold.id(), plan, state, hold.session().citizen(), hold.session().kind(),
                PlaceResponse.of(hold.session(), hold.site()), hold.createdAt(), hold.expiresAt(),
                now == null ? null : PlaceResponse.of(now, hold.site()), why);
    }
}
