package dk.holdplan.api.attendance;

import dk.holdplan.api.error.Dates;
import dk.holdplan.api.error.InvalidDocumentException;
import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.Readings;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.api.security.Caller;
import dk.holdplan.check.Issue;
import dk.holdplan.data.attendance.Attendance;
import dk.holdplan.data.attendance.RosterAttendance;
import dk.holdplan.data.document.AttendanceListDocument;
import dk.holdplan.data.view.Appointment;
import dk.holdplan.data.view.RosterOf;
import dk.holdplan.data.view.Rosters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/therapists/{id}/attendance")
@Tag(name = "Attendance")
class TherapistAttendanceController {

    private static final int WEEK = 7;
    private static final int MOST_DAYS = 366;

    private final Rosters rosters;
    private final RosterAttendance attendance;
    private final Clock clock;

    TherapistAttendanceController(Rosters rosters, RosterAttendance attendance, Clock clock) {
        this.rosters = rosters;
        this.attendance = attendance;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "Look at the attendance of a therapist's week", description = "Of the published sessions and "
            + "meetings of seven days.")
    TherapistAttendanceResponse list(@PathVariable String id,
            @Parameter(description = "First day") @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from) {
        LocalDate first = Dates.checked("from", from);
        return new TherapistAttendanceResponse(id,
                attendance.list(appointments(id, first, first.plusDays(WEEK - 1))));
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Record who came to a therapist's sessions",
            description = "Of the published sessions and meetings that are named, up to a year ago; what is recorded of others "
                    + "stays. A status null takes back what was recorded. The same again changes nothing. Until 15 minutes "
                    + "before it starts, a session can only be CANCELLED, or that taken back.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(description = "The answer of GET, without therapist",
            required = true, content = @Content(schema = @Schema(type = "object")))
    @ApiResponse(responseCode = "200", description = "Recorded; what is known now of the sessions that were named")
    @ApiResponse(responseCode = "422",
            description = "Some sessions are not the therapist's, or have not begun; all are listed, none is recorded",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    TherapistAttendanceResponse put(@PathVariable String id, @RequestBody byte[] document) {
        List<Attendance> entries = Readings.value(AttendanceListDocument.read(document));
        LocalDate today = LocalDate.now(clock);
        List<LocalDate> days = entries.stream().map(entry -> entry.start().toLocalDate())
                .filter(day -> Math.abs(day.toEpochDay() - today.toEpochDay()) < MOST_DAYS).sorted().toList();
        List<Appointment> appointments = days.isEmpty()
                ? appointments(id, today, today)
                : appointments(id, days.getFirst(), days.getLast());
        List<Issue> issues = attendance.record(appointments, entries);
        if (!issues.isEmpty()) {
            throw new InvalidDocumentException(issues);
        }
        return new TherapistAttendanceResponse(id, named(entries, attendance.list(appointments)));
    }

    /** What is known of the sessions that were named, those of which nothing is known too. */
    private static List<Attendance> named(List<Attendance> entries, List<Attendance> known) {
        return entries.stream().map(entry -> known.stream().filter(entry::isOfSameSession).findFirst()
                .orElseGet(() -> new Attendance(entry.citizen(), entry.start(), null)))
                .sorted(Comparator.comparing(Attendance::citizen).thenComparing(Attendance::start)).toList();
    }

    private List<Appointment> appointments(String id, LocalDate from, LocalDate to) {
        Caller caller = Caller.current().orElseThrow();
        return rosters.find(RosterOf.THERAPIST, id, from, to, null, caller.plansOfEverybody())
                .map(roster -> roster.at(caller::sees))
                .orElseThrow(() -> new RequestException(ProblemType.NOT_FOUND, "No plan has a therapist " + id + "."))
                .appointments();
    }
}
