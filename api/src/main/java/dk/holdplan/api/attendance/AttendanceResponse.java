package dk.holdplan.api.attendance;

import dk.holdplan.data.attendance.Attendance;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/** What is recorded of the sessions of a plan. */
@Schema(name = "AttendanceList")
record AttendanceResponse(UUID plan,
        @Schema(description = "By citizen and time; sessions of which nothing is recorded are absent") List<Attendance> attendance) {
}
