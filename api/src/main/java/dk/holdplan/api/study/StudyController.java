package dk.holdplan.api.study;

import dk.holdplan.api.capacity.FileAnswers;
import dk.holdplan.api.csv.CsvTable;
import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.api.paging.Part;
import dk.holdplan.api.progress.ProgressStreams;
import dk.holdplan.data.study.Study;
import dk.holdplan.data.study.StudyStore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
@Tag(name = "Capacity")
class StudyController {

    private static final String STUDY = "/api/v1/plans/{id}/studies/{study}";

    private final Questions questions;
    private final StudyStore studies;
    private final ProgressStreams streams;

    StudyController(Questions questions, StudyStore studies, ProgressStreams streams) {
        this.questions = questions;
        this.studies = studies;
        this.streams = streams;
    }

    @GetMapping("/api/v1/plans/{id}/studies")
    @Operation(summary = "List the studies of a plan", description = "The newest first, without their answers.")
    StudyPage list(@PathVariable UUID id,
            @Parameter(description = Part.PAGE) @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "1 to 100") @RequestParam(defaultValue = "20") int size,
            @Parameter(description = Part.AFTER) @RequestParam(required = false) @Nullable String after) {
        return questions.list(id, Part.of(page, size, after));
    }

    @GetMapping(path = STUDY, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Read a study", description = "How far it has come, and its answer when it is DONE. As CSV or "
            + "as a picture the answer alone. No answer names citizens.")
    @ApiResponse(responseCode = "409", description = "As CSV or as a picture: it is not DONE",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    StudyResponse study(@PathVariable UUID id, @PathVariable UUID study) {
        return StudyResponse.of(questions.find(id, study));
    }

    @GetMapping(path = STUDY, produces = CsvTable.MEDIA_TYPE)
    CsvTable csv(@PathVariable UUID id, @PathVariable UUID study) {
        return Report.of(done(id, study)).csv();
    }

    @GetMapping(path = STUDY, produces = MediaType.IMAGE_PNG_VALUE)
    byte[] picture(@PathVariable UUID id, @PathVariable UUID study,
            @Parameter(description = "Which one; without it the first") @RequestParam(
                    required = false) @Nullable String picture) {
        return FileAnswers.png(Report.of(done(id, study)).pictures(), picture);
    }

    private Study done(UUID id, UUID study) {
        Study found = questions.find(id, study);
        if (found.answer() == null) {
            throw new RequestException(ProblemType.CONFLICT,
                    "Study " + study + " is " + found.state() + " and has no answer.");
        }
        return found;
    }

    @GetMapping(path = STUDY + "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "Follow a study", description = "Server-sent events: progress while it is not final, then one "
            + "event end, and the stream ends.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
            schema = @Schema(implementation = StudyEvent.class)))
    ResponseEntity<SseEmitter> events(@PathVariable UUID id, @PathVariable UUID study) {
        questions.find(id, study);
        return ResponseEntity.ok().header("Cache-Control", "no-store").header("X-Accel-Buffering", "no")
                .body(streams.follow("study-" + study, client -> new StudyStream(id, study, studies, client)));
    }

    @PostMapping(STUDY + "/stop")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Stop a study", description = "It ends soon, without an answer.")
    @ApiResponse(responseCode = "409", description = "It is final",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    StudyResponse stop(@PathVariable UUID id, @PathVariable UUID study) {
        Study found = questions.find(id, study);
        if (!studies.requestStop(id, study)) {
            throw new RequestException(ProblemType.CONFLICT, "Study " + study + " is " + found.state() + ".");
        }
        return StudyResponse.of(questions.find(id, study));
    }
}
