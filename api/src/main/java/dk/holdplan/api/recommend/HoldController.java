package dk.holdplan.api.recommend;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/plans/{id}/holds")
@Tag(name = "Recommendations")
class HoldController {

    private final Holds holds;

    HoldController(Holds holds) {
        this.holds = holds;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Hold a place for some minutes",
            description = "For a session that has no place yet, in the plan that is valid for its site "
                    + "and week: for a superseded plan the one that is valid now. When another "
                    + "plan is published there in the meantime, the place goes over to it if it is "
                    + "free there, else it is REFUSED.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            description = "id or citizen, kind, place as it was recommended, minutes (1 to 60, 10)", required = true,
            content = @Content(schema = @Schema(type = "object")))
    @ApiResponse(responseCode = "201", description = "Held; Location says where to look",
            content = @Content(schema = @Schema(implementation = HoldResponse.class)))
    @ApiResponse(responseCode = "409",
            description = "The place is not free, or another plan is valid (PLAN_NOT_VALID, with its id in valid)",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    @ApiResponse(responseCode = "422", description = "The wish has errors; all are listed",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    ResponseEntity<HoldResponse> hold(@PathVariable UUID id, @RequestBody byte[] document) {
        HoldResponse hold = holds.hold(id, document);
        return ResponseEntity.created(URI.create("/api/v1/plans/" + id + "/holds/" + hold.id())).body(hold);
    }

    @GetMapping
    @Operation(summary = "List what is held", description = "Without what is confirmed or expired; the oldest first.")
    HoldList list(@PathVariable UUID id) {
        return holds.live(id);
    }

    @GetMapping("/{hold}")
    @Operation(summary = "Look at a hold",
            description = "Also at what became of it when it was confirmed: whether what is published now still has the session, "
                    + "has it at another time or not any more.")
    HoldResponse get(@PathVariable UUID id, @PathVariable UUID hold) {
        return holds.get(id, hold);
    }

    @DeleteMapping("/{hold}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Give a held place back")
    @ApiResponse(responseCode = "204", description = "The place is free")
    @ApiResponse(responseCode = "409", description = "It is confirmed",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    void release(@PathVariable UUID id, @PathVariable UUID hold) {
        holds.release(id, hold);
    }

    @PostMapping("/{hold}/confirm")
    @Operation(summary = "Confirm a hold",
            description = "Makes a new plan, SOLVED at once: the newest one with the session in it. Where that is published, the "
                    + "new one is published in its place. Confirming twice does nothing more.")
    @ApiResponse(responseCode = "200", description = "Confirmed; plan says where the session is",
            content = @Content(schema = @Schema(implementation = HoldResponse.class)))
    @ApiResponse(responseCode = "409",
            description = "The hold has expired, or is refused since the plan that was published has another there",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    HoldResponse confirm(@PathVariable UUID id, @PathVariable UUID hold) {
        return holds.confirm(id, hold);
    }
}
