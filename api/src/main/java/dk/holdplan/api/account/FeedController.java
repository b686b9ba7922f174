package dk.holdplan.api.account;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.data.account.CalendarFeeds;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/therapists/{id}/feed")
@Tag(name = "Rosters")
class FeedController {

    private final CalendarFeeds feeds;
    private final PublicAddress address;

    FeedController(CalendarFeeds feeds, PublicAddress address) {
        this.feeds = feeds;
        this.address = address;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Make the secret address of a therapist's calendar", description = "For a calendar program; "
            + "it is in this answer and nowhere else. An earlier address works no more.")
    @ApiResponse(responseCode = "201", description = "Made")
    FeedResponse create(@PathVariable String id) {
        return new FeedResponse(address.feed(feeds.create(id)));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revoke the secret address of a therapist's calendar")
    void revoke(@PathVariable String id) {
        if (!feeds.revoke(id)) {
            throw new RequestException(ProblemType.NOT_FOUND, "There is no address of a calendar of " + id + ".");
        }
    }

    /** The secret address. */
    @Schema(name = "Feed")
    record FeedResponse(@Schema(description = "To subscribe to") String address) {
    }
}
