package dk.holdplan.api.roster;

import dk.holdplan.data.view.Roster;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** What one therapist does on some days. */
@Schema(name = "Roster")
record RosterResponse(String therapist, String name, LocalDate from, LocalDate to,
        @Schema(description = "In order of time") List<AppointmentResponse> appointments) {

    static RosterResponse of(Roster roster) {
        return new RosterResponse(roster.therapist(), roster.name(), roster.from(), roster.to(),
                AppointmentResponse.of(roster.appointments()));
    }
}
