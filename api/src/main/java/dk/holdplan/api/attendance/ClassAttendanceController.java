package dk.holdplan.api.attendance;

import dk.holdplan.api.csv.CsvTable;
import dk.holdplan.api.error.Dates;
import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.api.security.Caller;
import dk.holdplan.data.account.Role;
import dk.holdplan.data.attendance.AttendanceStore;
import dk.holdplan.data.view.Appointment;
import dk.holdplan.data.view.MeetingDay;
import dk.holdplan.data.view.MeetingDays;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Attendance")
class ClassAttendanceController {

    private static final Set<Role> EVERY_MEETING = Set.of(Role.PLANNER);

    private final MeetingDays meetings;
    private final AttendanceStore attendance;

    ClassAttendanceController(MeetingDays meetings, AttendanceStore attendance) {
        this.meetings = meetings;
        this.attendance = attendance;
    }

    @GetMapping(path = "/api/v1/classes/{id}/attendance", produces = {MediaType.APPLICATION_JSON_VALUE,
            CsvTable.MEDIA_TYPE})
    @Operation(summary = "Look at the list of a class", description = "Who comes that day, and who came: from the "
            + "published plan, else, as a draft, from the plan that was finished last.")
    @ApiResponse(responseCode = "200", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
                    schema = @Schema(implementation = ClassAttendanceResponse.class)),
            @Content(mediaType = CsvTable.MEDIA_TYPE, schema = @Schema(type = "string"))})
    ClassAttendanceResponse list(@PathVariable String id,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate date) {
        Caller caller = Caller.current().orElseThrow();
        MeetingDay day = meetings.find(id, Dates.checked("date", date), caller.plansOfEverybody())
                .orElseThrow(() -> new RequestException(ProblemType.NOT_FOUND, "No plan has a class " + id + "."));
        return new ClassAttendanceResponse(id, day.name(), date, day.meetings().stream()
                .filter(meeting -> caller.sees(meeting.site()) && mayRead(caller, meeting))
                .map(meeting -> MeetingResponse.of(meeting, attendance.list(meeting.plan()))).toList());
    }

    /** Who leads a meeting of the class that day does not see another one's. */
    private static boolean mayRead(Caller caller, Appointment meeting) {
        return caller.isAny(EVERY_MEETING)
                || meeting.published() && meeting.therapist().id().equals(caller.rights().therapist());
    }
}
