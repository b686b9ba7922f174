package dk.holdplan.api.audit;

import dk.holdplan.api.csv.CsvTable;
import dk.holdplan.api.error.Dates;
import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.data.audit.AuditEntry.Outcome;
import dk.holdplan.data.audit.AuditSearch;
import dk.holdplan.data.audit.AuditTrail;
import dk.holdplan.problem.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Audit", description = "Who did what")
class AuditController {

    private static final int LARGEST_PAGE = 1_000;
    private static final ZoneId DENMARK = ZoneId.of(Problem.DEFAULT_TIME_ZONE);

    private final AuditTrail trail;

    AuditController(AuditTrail trail) {
        this.trail = trail;
    }

    @GetMapping(path = "/api/v1/audit", produces = {MediaType.APPLICATION_JSON_VALUE, CsvTable.MEDIA_TYPE})
    @Operation(summary = "Read the audit", description = "The newest first. An entry with a plan and without citizens "
            + "is about everybody in that plan, and comes with each of them. The next page is before the last id.")
    @ApiResponse(responseCode = "200", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = AuditPage.class)),
            @Content(mediaType = CsvTable.MEDIA_TYPE, schema = @Schema(type = "string"))})
    AuditPage list(
            @Parameter(description = "Only what tells of this citizen") @RequestParam(
                    required = false) @Nullable String citizen,
            @Parameter(
                    description = "Only what was done by somebody with this in the name, in any case, "
                            + "or with this stable id") @RequestParam(
                                    required = false) @Nullable String who,
            @Parameter(description = "Only what was allowed, or refused") @RequestParam(
                    required = false) @Nullable Outcome outcome,
            @Parameter(description = "First day, in Denmark") @RequestParam(required = false) @DateTimeFormat(
                    iso = ISO.DATE) @Nullable LocalDate from,
            @Parameter(description = "Last day, in Denmark") @RequestParam(required = false) @DateTimeFormat(
                    iso = ISO.DATE) @Nullable LocalDate to,
            @Parameter(description = "Only what has a smaller id") @RequestParam(
                    required = false) @Nullable Long before,
            @Parameter(description = "1 to 1000") @RequestParam(defaultValue = "100") int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw new RequestException(ProblemType.INVALID_REQUEST,
                    "size: found " + size + ", expected 1 to " + LARGEST_PAGE + ".");
        }
        check("citizen", citizen);
        check("who", who);
        AuditSearch search = new AuditSearch(citizen, who, outcome,
                from == null ? null : startOf(Dates.checked("from", from)),
                to == null ? null : startOf(Dates.checked("to", to).plusDays(1)));
        return AuditPage.of(trail.list(search, before == null ? Long.MAX_VALUE : before, size));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(DENMARK).toInstant();
    }

    private static void check(String name, @Nullable String text) {
        if (text != null && text.chars().anyMatch(Character::isISOControl)) {
            throw new RequestException(ProblemType.INVALID_REQUEST, name + ": expected no control characters.");
        }
    }
}
