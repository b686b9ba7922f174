package dk.holdplan.api.roster;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What takes place in one week of a plan. */
@Schema(name = "Timetable")
record TimetableResponse(UUID plan, @Schema(description = "The first day of the week") LocalDate monday,
        @Schema(description = "In order of time") List<AppointmentResponse> appointments) {
}
