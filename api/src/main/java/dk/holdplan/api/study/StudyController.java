package dk.holdplan.api.study;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.api.progress.ProgressStreams;
import dk.holdplan.data.study.Study;
import dk.holdplan.data.study.Study.Kind;
import dk.holdplan.data.study.Study.Question;
import dk.holdplan.data.study.StudyStore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
@Tag(name = "Capacity")
class StudyController {

    private static final int MOST_SEEDS = 20;
    private static final long MOST_STEPS = 1_000_000;

    private final Questions questions;
    private final StudyStore studies;
    private final ProgressStreams streams;

    StudyController(Questions questions, StudyStore studies, ProgressStreams streams) {
        this.questions = questions;
        this.studies = studies;
        this.streams = streams;
    }

    @PostMapping(path = "/api/v1/plans/{id}/what-if", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Compare scenarios with a plan's problem", description = "Queues a study: the problem and each "
            + "scenario are solved with the same effort, and compared by what is unplaced, late starts, waiting, use and "
            + "cost; the answer says which differences are beyond the noise of the search.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(description = "scenarios with names and changes", required = true, content = @Content(schema = @Schema(type = "object", example = """
            {"scenarios": [{"name": "larger class",
             "changes": [{"type": "CLASS_CHANGED", "class": "back-1", "capacity": 10}]}]}""")))
    @ApiResponse(responseCode = "202", description = "Queued; Location says where to look", content = @Content(schema = @Schema(implementation = StudyResponse.class)))
    @ApiResponse(responseCode = "409", description = "Nothing was found for the plan yet", content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    @ApiResponse(responseCode = "422", description = "The scenarios have errors; all are listed", content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    ResponseEntity<StudyResponse> whatIf(@PathVariable UUID id, @RequestBody byte[] document,
            @Parameter(description = "Searches of each scenario, 1 to 20") @RequestParam(defaultValue = "3") int seeds,
            @Parameter(description = "Steps of each search, 1 to 1000000") @RequestParam(defaultValue = "50000") long steps) {
        if (seeds < 1 || seeds > MOST_SEEDS || steps < 1 || steps > MOST_STEPS) {
            throw new RequestException(ProblemType.INVALID_REQUEST, "seeds, steps: found " + seeds + ", " + steps
                    + ", expected 1 to " + MOST_SEEDS + ", 1 to " + MOST_STEPS + ".");
        }
        return questions.ask(id, new Question(Kind.WHAT_IF, text(document), seeds, steps));
    }

    @PostMapping(path = "/api/v1/forecasts", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Look some weeks ahead of a plan's problem", description = "Queues a study: the weeks ahead are "
            + "played many times. The answer has for each week the chance that somebody breaks the start guarantee, and "
            + "waiting and use as median and band of 80 %.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(description = "What is assumed; every field may be left out", required = true, content = @Content(schema = @Schema(type = "object", example = """
            {"weeks": 26, "runs": 200, "referrals": {"individual-back": 4.5}, "showRate": 0.85}""")))
    @ApiResponse(responseCode = "202", description = "Queued; Location says where to look", content = @Content(schema = @Schema(implementation = StudyResponse.class)))
    @ApiResponse(responseCode = "409", description = "Nothing was found for the plan yet", content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    @ApiResponse(responseCode = "422", description = "The document has errors; all are listed", content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    ResponseEntity<StudyResponse> forecast(
            @Parameter(description = "The plan to look ahead from") @RequestParam UUID plan,
            @RequestBody byte[] document) {
        return questions.ask(plan, new Question(Kind.FORECAST, text(document), 1, 1));
    }

    @GetMapping("/api/v1/plans/{id}/studies/{study}")
    @Operation(summary = "Read a study", description = "How far it has come, and its answer when it is DONE.")
    StudyResponse study(@PathVariable UUID id, @PathVariable UUID study) {
        return StudyResponse.of(questions.find(id, study));
    }

    @GetMapping(path = "/api/v1/plans/{id}/studies/{study}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "Follow a study", description = "Server-sent events: progress while it is not final, then one "
            + "event end, and the stream ends.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(implementation = StudyEvent.class)))
    ResponseEntity<SseEmitter> events(@PathVariable UUID id, @PathVariable UUID study) {
        questions.find(id, study);
        return ResponseEntity.ok().header("Cache-Control", "no-store").header("X-Accel-Buffering", "no")
                .body(streams.follow("study-" + study, client -> new StudyStream(id, study, studies, client)));
    }

    @PostMapping("/api/v1/plans/{id}/studies/{study}/stop")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Stop a study", description = "It ends soon, without an answer.")
    @ApiResponse(responseCode = "409", description = "It is final", content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    StudyResponse stop(@PathVariable UUID id, @PathVariable UUID study) {
        Study found = questions.find(id, study);
        if (!studies.requestStop(id, study)) {
            throw new RequestException(ProblemType.CONFLICT, "Study " + study + " is " + found.state() + ".");
        }
        return StudyResponse.of(questions.find(id, study));
    }

    private static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }
}
