package dk.holdplan.api.study;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.data.study.Study.Kind;
import dk.holdplan.data.study.Study.Question;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Capacity")
class QuestionController {

    private static final int MOST_SEEDS = 20;
    private static final long MOST_STEPS = 1_000_000;
    /** Of the full planner for one week: some seconds. */
    private static final long MOST_FULL_STEPS = 100_000;

    private final Questions questions;

    QuestionController(Questions questions) {
        this.questions = questions;
    }

    @PostMapping(path = "/api/v1/plans/{id}/what-if", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Compare scenarios with a plan's problem",
            description = "Queues a study: the problem and each "
                    + "scenario are solved with the same effort, and compared by what is unplaced, late starts, waiting, use and "
                    + "cost; the answer says which differences are beyond the noise of the search.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(description = "scenarios with names and changes",
            required = true, content = @Content(schema = @Schema(type = "object", example = """
                    {"scenarios": [{"name": "larger class",
                     "changes": [{"type": "CLASS_CHANGED", "class": "back-1", "capacity": 10}]}]}""")))
    @ApiResponse(responseCode = "202", description = "Queued; Location says where to look",
            content = @Content(schema = @Schema(implementation = StudyResponse.class)))
    @ApiResponse(responseCode = "409", description = "Nothing was found for the plan yet",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    @ApiResponse(responseCode = "422", description = "The scenarios have errors; all are listed",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    ResponseEntity<StudyResponse> whatIf(@PathVariable UUID id, @RequestBody byte[] document,
            @Parameter(description = "Searches of each scenario, 1 to 20") @RequestParam(defaultValue = "3") int seeds,
            @Parameter(description = "Steps of each search, 1 to 1000000") @RequestParam(
                    defaultValue = "50000") long steps) {
        check("seeds", seeds, 1, MOST_SEEDS);
        check("steps", steps, 1, MOST_STEPS);
        return questions.ask(id, new Question(Kind.WHAT_IF, text(document), seeds, steps));
    }

    @PostMapping(path = "/api/v1/forecasts", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Look some weeks ahead of a plan's problem",
            description = "Queues a study: the weeks ahead are "
                    + "played many times. The answer has for each week the chance that somebody breaks the start guarantee, and "
                    + "waiting and use as median and band of 80 %.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(description = "What is assumed; every field may be left out",
            required = true, content = @Content(schema = @Schema(type = "object", example = """
                    {"weeks": 26, "runs": 200, "referrals": {"individual-back": 4.5}, "showRate": 0.85}""")))
    @ApiResponse(responseCode = "202", description = "Queued; Location says where to look",
            content = @Content(schema = @Schema(implementation = StudyResponse.class)))
    @ApiResponse(responseCode = "409", description = "Nothing was found for the plan yet",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    @ApiResponse(responseCode = "422", description = "The document has errors; all are listed",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    ResponseEntity<StudyResponse> forecast(
            @Parameter(description = "The plan to look ahead from") @RequestParam UUID plan,
            @RequestBody byte[] document) {
        return questions.ask(plan, new Question(Kind.FORECAST, text(document), 1, 0));
    }

    @PostMapping("/api/v1/plans/{id}/scarce")
    @Operation(summary = "Rank what is scarce in a plan",
            description = "Queues a study: one more unit of each resource, "
                    + "such as an hour of a therapist, a place in a class or a meeting on a weekday, is solved, going on from the "
                    + "plan. The answer ranks them by what they save, and says what is beyond the noise of the search.")
    @ApiResponse(responseCode = "202", description = "Queued; Location says where to look",
            content = @Content(schema = @Schema(implementation = StudyResponse.class)))
    @ApiResponse(responseCode = "409", description = "Nothing was found for the plan yet",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    ResponseEntity<StudyResponse> scarce(@PathVariable UUID id,
            @Parameter(description = "Searches of each unit, 1 to 20") @RequestParam(defaultValue = "3") int seeds,
            @Parameter(description = "Steps of each search, 1 to 1000000") @RequestParam(
                    defaultValue = "10000") long steps) {
        check("seeds", seeds, 1, MOST_SEEDS);
        check("steps", steps, 1, MOST_STEPS);
        return questions.ask(id, new Question(Kind.SCARCE, "{}", seeds, steps));
    }

    @PostMapping(path = "/api/v1/plans/{id}/smallest-capacity", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Find the smallest capacity for a service level", description = "Queues a study: therapist "
            + "hours and meetings are taken away, or added, until one unit less of anything breaks the service level in "
            + "the weeks ahead. Some 30 to 60 capacities are played, so ask for fewer runs than for a forecast.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(description = "What is assumed, as for a forecast",
            required = true, content = @Content(schema = @Schema(type = "object", example = """
                    {"weeks": 8, "runs": 10, "serviceLevel": {"startInTime": 0.99, "placed": 0.95}}""")))
    @ApiResponse(responseCode = "202", description = "Queued; Location says where to look",
            content = @Content(schema = @Schema(implementation = StudyResponse.class)))
    @ApiResponse(responseCode = "409", description = "Nothing was found for the plan yet",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    @ApiResponse(responseCode = "422", description = "The document has errors; all are listed",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    ResponseEntity<StudyResponse> smallest(@PathVariable UUID id,
            @Parameter(
                    description = "Go on with the full planner at so many steps a week, up to 100000; 0 leaves it out") @RequestParam(
                            defaultValue = "0") long fullSteps,
            @RequestBody byte[] document) {
        check("fullSteps", fullSteps, 0, MOST_FULL_STEPS);
        return questions.ask(id, new Question(Kind.SMALLEST_CAPACITY, text(document), 1, fullSteps));
    }

    @PostMapping(path = "/api/v1/plans/{id}/calibrate", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Tell how far forecasts are from the full planner",
            description = "Queues a study: a forecast's "
                    + "small effort and the full planner play the same futures, over at most ten weeks, each rolling on its own "
                    + "plans. The answer has the errors in percentage points.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(description = "What is assumed, as for a forecast",
            required = true, content = @Content(schema = @Schema(type = "object", example = """
                    {"weeks": 10, "referrals": {"individual-back": 4.5}}""")))
    @ApiResponse(responseCode = "202", description = "Queued; Location says where to look",
            content = @Content(schema = @Schema(implementation = StudyResponse.class)))
    @ApiResponse(responseCode = "409", description = "Nothing was found for the plan yet",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    @ApiResponse(responseCode = "422", description = "The document has errors; all are listed",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    ResponseEntity<StudyResponse> calibrate(@PathVariable UUID id,
            @Parameter(description = "Futures to play, 1 to 20") @RequestParam(defaultValue = "5") int futures,
            @Parameter(description = "Steps of the full planner for each week, 1 to 100000") @RequestParam(
                    defaultValue = "20000") long fullSteps,
            @RequestBody byte[] document) {
        check("futures", futures, 1, MOST_SEEDS);
        check("fullSteps", fullSteps, 1, MOST_FULL_STEPS);
        return questions.ask(id, new Question(Kind.CALIBRATE, text(document), futures, fullSteps));
    }

    private static void check(String name, long found, long least, long most) {
        if (found < least || found > most) {
            throw new RequestException(ProblemType.INVALID_REQUEST,
                    name + ": found " + found + ", expected " + least + " to " + most + ".");
        }
    }

    private static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }
}
