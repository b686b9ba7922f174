package dk.holdplan.api.roster;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.holdplan.data.view.Appointment;
import dk.holdplan.data.view.Roster;
import dk.holdplan.problem.SessionKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one therapist does on some days. */
@Schema(name = "Roster")
record RosterResponse(String therapist, String name, LocalDate from, LocalDate to, List<Entry> entries) {

    static RosterResponse of(Roster roster) {
        return new RosterResponse(roster.therapist(), roster.name(), roster.from(), roster.to(),
                roster.appointments().stream().map(Entry::of).toList());
    }

    /** An individual session, or a meeting of a class. */
    @Schema(name = "RosterEntry", description = "An individual session, or a meeting of a class")
    record Entry(@Schema(description = "Local date and time") LocalDateTime start, LocalDateTime end, SessionKind kind,
            String room, String roomName, @Nullable String site,
            @Schema(name = "class", description = "Absent for an individual session") @JsonProperty("class") @Nullable String rehabClass,
            @Nullable String className, @Schema(description = "One, or everybody in the meeting") List<String> citizens,
            @Schema(description = "The plan that says so") UUID plan) {

        static Entry of(Appointment appointment) {
            Appointment.Resource rehabClass = appointment.rehabClass();
            return new Entry(appointment.start(), appointment.end(), appointment.kind(), appointment.room().id(),
                    appointment.room().name(), appointment.site(), rehabClass == null ? null : rehabClass.id(),
                    rehabClass == null ? null : rehabClass.name(), appointment.citizens(), appointment.plan());
        }
    }
}
