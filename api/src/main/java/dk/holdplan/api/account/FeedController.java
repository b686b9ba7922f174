package dk.holdplan.api.account;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.api.security.Caller;
import dk.holdplan.data.account.CalendarFeeds;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Rosters")
class FeedController {

    private static final String FEED = "/api/v1/therapists/{id}/feed";

    private final CalendarFeeds feeds;
    private final PublicAddress address;
    private final FeedSettings settings;
    private final Clock clock;

    FeedController(CalendarFeeds feeds, PublicAddress address, FeedSettings settings, Clock clock) {
        this.feeds = feeds;
        this.address = address;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/api/v1/feeds")
    @Operation(summary = "List the secret addresses of calendars",
            description = "Those that work, without the addresses themselves. Each ends with the account or key that made it; "
                    + "expiresAt is when it ends in any case.")
    List<KnownFeed> list() {
        return feeds.list().stream()
                .map(feed -> new KnownFeed(feed.therapist(), feed.madeBy(), feed.createdAt(), feed.expiresAt()))
                .toList();
    }

    @PostMapping(FEED)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Make the secret address of a therapist's calendar", description = "For a calendar program; "
            + "it is in this answer and nowhere else. An earlier address works no more.")
    @ApiResponse(responseCode = "201", description = "Made")
    FeedResponse create(@PathVariable String id) {
        Caller caller = Caller.current().orElseThrow();
        Instant expiresAt = caller.isKnownHere() ? null : clock.instant().plus(settings.longest());
        return new FeedResponse(
                address.feed(feeds.create(id, caller.id(), caller.rights().sites(), expiresAt)), expiresAt);
    }

    @DeleteMapping(FEED)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revoke the secret address of a therapist's calendar")
    void revoke(@PathVariable String id) {
        if (!feeds.revoke(id)) {
            throw new RequestException(ProblemType.NOT_FOUND, "There is no address of a calendar of " + id + ".");
        }
    }

    /** The secret address. */
    @Schema(name = "Feed")
    record FeedResponse(@Schema(description = "To subscribe to") String address,
            @Schema(description = "When it ends; absent when it ends with the account or key alone") @Nullable Instant expiresAt) {
    }

    /** A secret address that works. */
    @Schema(name = "KnownFeed")
    record KnownFeed(String therapist,
            @Schema(description = "Stable id of who made it, as in the audit") String madeBy, Instant createdAt,
            @Nullable Instant expiresAt) {
    }
}
