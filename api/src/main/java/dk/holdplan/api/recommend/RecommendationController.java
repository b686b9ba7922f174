package dk.holdplan.api.recommend;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.Readings;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.data.document.RecommendationDocuments;
import dk.holdplan.recommend.NoPlaceWantedException;
import dk.holdplan.recommend.NoPlaceWantedException.Reason;
import dk.holdplan.recommend.PlaceRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Recommendations", description = "The best places for one more session, for a booking system")
class RecommendationController {

    private final Standings standings;
    private final Askers askers;

    RecommendationController(Standings standings, Askers askers) {
        this.standings = standings;
        this.askers = askers;
    }

    @PostMapping(path = "/api/v1/plans/{id}/recommendations", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Rank the places for one session", description = "For a citizen of the plan (id) or a new one "
            + "(citizen), and a demand (kind, week) or their first one without a place. For a demand that has its "
            + "places: other places for one of its sessions (instead). Places that are held are not free. For a "
            + "superseded plan the plan that is valid now answers, and says so in plan. With "
            + "push=true, or by itself when there are fewer free places than wanted, also places for which one other "
            + "session would have to move.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            description = "id or citizen; and kind, week, instead (start of the session that is to move), from (earliest start), "
                    + "limit (1 to 100, 10), push",
            required = true, content = @Content(schema = @Schema(type = "object")))
    @ApiResponse(responseCode = "409",
            description = "The plan has no timetable yet, or the citizen no such demand; or other plans are valid "
                    + "(PLAN_NOT_VALID, with their ids in valid)",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    @ApiResponse(responseCode = "422", description = "The question has errors; all are listed",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    RecommendationsResponse recommend(@PathVariable UUID id, @RequestBody byte[] document) {
        Standing standing = standings.of(id);
        PlaceRequest request = Readings
                .value(RecommendationDocuments.question(document, standing.base().problem()));
        String citizen = request.citizenId();
        if (!askers.areToldOf(citizen, id)) {
            if (request.newcomer() == null) {
                throw new RequestException(ProblemType.NOT_FOUND,
                        "No place can be told: there is no citizen " + citizen + " in the problem.");
            }
            request = Askers.nameless(request, request.newcomer());
        }
        boolean planner = askers.areToldOfOthers();
        try {
            return RecommendationsResponse.of(standing.plan().id(), citizen,
                    standing.prepared().recommend(request, standings.offered(standing, planner)), standing.prepared(),
                    planner);
        } catch (NoPlaceWantedException e) {
            throw new RequestException(
                    e.reason() == Reason.UNKNOWN_CITIZEN ? ProblemType.NOT_FOUND : ProblemType.CONFLICT,
                    "No place can be told: " + e.getMessage().replace(request.citizenId(), citizen) + ".");
        }
    }
}
