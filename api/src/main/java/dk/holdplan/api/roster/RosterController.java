package dk.holdplan.api.roster;

import dk.holdplan.api.calendar.CalendarText;
import dk.holdplan.api.csv.CsvTable;
import dk.holdplan.data.view.RosterOf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Rosters", description = "Who does what, when and where")
class RosterController {

    private static final String PLANS = "For each day and site it comes from the published plan, else, as a draft, "
            + "from the plan that was finished last. As text/csv a line for each appointment; as text/calendar only "
            + "what is published, with events that were cancelled since.";

    private final RosterAnswers answers;

    RosterController(RosterAnswers answers) {
        this.answers = answers;
    }

    @GetMapping(path = "/api/v1/therapists/{id}/roster", produces = {MediaType.APPLICATION_JSON_VALUE,
            CsvTable.MEDIA_TYPE,
            CalendarText.MEDIA_TYPE})
    @Operation(summary = "Look at a therapist's roster", description = PLANS)
    @ApiResponse(responseCode = "200", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
                    schema = @Schema(implementation = RosterResponse.class)),
            @Content(mediaType = CsvTable.MEDIA_TYPE, schema = @Schema(type = "string")),
            @Content(mediaType = CalendarText.MEDIA_TYPE, schema = @Schema(type = "string"))})
    RosterResponse therapist(@PathVariable String id,
            @Parameter(description = "First day") @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @Parameter(description = "Last day; without it a week is shown") @RequestParam(
                    required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @Parameter(description = "Take it from this plan, whatever its state") @RequestParam(
                    required = false) @Nullable UUID plan) {
        return answers.answer(RosterOf.THERAPIST, id, from, to, plan);
    }

    @GetMapping(path = "/api/v1/rooms/{id}/timetable", produces = {MediaType.APPLICATION_JSON_VALUE,
            CsvTable.MEDIA_TYPE,
            CalendarText.MEDIA_TYPE})
    @Operation(summary = "Look at a room's timetable", description = PLANS)
    @ApiResponse(responseCode = "200", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
                    schema = @Schema(implementation = RosterResponse.class)),
            @Content(mediaType = CsvTable.MEDIA_TYPE, schema = @Schema(type = "string")),
            @Content(mediaType = CalendarText.MEDIA_TYPE, schema = @Schema(type = "string"))})
    RosterResponse room(@PathVariable String id,
            @Parameter(description = "First day") @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @Parameter(description = "Last day; without it a week is shown") @RequestParam(
                    required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @Parameter(description = "Take it from this plan, whatever its state") @RequestParam(
                    required = false) @Nullable UUID plan) {
        return answers.answer(RosterOf.ROOM, id, from, to, plan);
    }

    @GetMapping(path = "/api/v1/classes/{id}/timetable", produces = {MediaType.APPLICATION_JSON_VALUE,
            CsvTable.MEDIA_TYPE,
            CalendarText.MEDIA_TYPE})
    @Operation(summary = "Look at a class's timetable", description = PLANS)
    @ApiResponse(responseCode = "200", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
                    schema = @Schema(implementation = RosterResponse.class)),
            @Content(mediaType = CsvTable.MEDIA_TYPE, schema = @Schema(type = "string")),
            @Content(mediaType = CalendarText.MEDIA_TYPE, schema = @Schema(type = "string"))})
    RosterResponse rehabClass(@PathVariable String id,
            @Parameter(description = "First day") @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @Parameter(description = "Last day; without it a week is shown") @RequestParam(
                    required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @Parameter(description = "Take it from this plan, whatever its state") @RequestParam(
                    required = false) @Nullable UUID plan) {
        return answers.answer(RosterOf.CLASS, id, from, to, plan);
    }

    @GetMapping(path = "/api/v1/citizens/{id}/sessions", produces = {MediaType.APPLICATION_JSON_VALUE,
            CsvTable.MEDIA_TYPE,
            CalendarText.MEDIA_TYPE})
    @Operation(summary = "Look at a citizen's sessions", description = PLANS + " Of others in a class nothing is told.")
    @ApiResponse(responseCode = "200", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
                    schema = @Schema(implementation = RosterResponse.class)),
            @Content(mediaType = CsvTable.MEDIA_TYPE, schema = @Schema(type = "string")),
            @Content(mediaType = CalendarText.MEDIA_TYPE, schema = @Schema(type = "string"))})
    RosterResponse citizen(@PathVariable String id,
            @Parameter(description = "First day") @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @Parameter(description = "Last day; without it a week is shown") @RequestParam(
                    required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @Parameter(description = "Take it from this plan, whatever its state") @RequestParam(
                    required = false) @Nullable UUID plan) {
        return answers.answer(RosterOf.CITIZEN, id, from, to, plan);
    }
}
