package dk.holdplan.api.recommend;

import dk.holdplan.api.audit.NamesCitizens;
import dk.holdplan.data.hold.Hold;
import dk.holdplan.problem.SessionKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/** A place that is kept for one citizen. */
@Schema(name = "Hold", description = "A place that is kept for one citizen")
record HoldResponse(UUID id,
        @Schema(description = "The plan that has the session, or the newest one, in which it is held") UUID plan,
        State state, String citizen, SessionKind kind, PlaceResponse place, Instant createdAt,
        @Schema(description = "From then on the place is free again, unless confirmed") Instant expiresAt)
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
        EXPIRED
    }

    /**
     * A hold as it is shown.
     *
     * @param newest plan of its line
     */
    static HoldResponse of(Hold hold, UUID newest, String site, Instant now) {
        State state = hold.confirmedIn() != null ? State.CONFIRMED : hold.isLive(now) ? State.HELD : State.EXPIRED;
        return new HoldResponse(hold.id(), hold.confirmedIn() != null ? hold.confirmedIn() : newest, state,
                hold.session().citizen(), hold.session().kind(), PlaceResponse.of(hold.session(), site),
                hold.createdAt(), hold.expiresAt());
    }
}
