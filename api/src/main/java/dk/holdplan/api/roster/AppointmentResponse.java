package dk.holdplan.api.roster;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.holdplan.data.view.Appointment;
import dk.holdplan.problem.SessionKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An individual session, or a meeting of a class. */
@Schema(name = "Appointment", description = "An individual session, or a meeting of a class")
record AppointmentResponse(@Schema(description = "Local date and time") LocalDateTime start, LocalDateTime end,
        SessionKind kind, String therapist, String therapistName, String room, String roomName, @Nullable String site,
        @JsonProperty("class") @Schema(name = "class",
                description = "Absent for an individual session") @Nullable String rehabClass,
        @Nullable String className, @Schema(description = "One, or everybody in the meeting") List<String> citizens,
        @Schema(description = "The plan that says so") UUID plan,
        @Schema(description = "Whether that plan is the published one there and then, or only a draft") boolean published,
        @Schema(description = "Where the times are local", example = "Europe/Copenhagen") String timeZone) {

    static List<AppointmentResponse> of(List<Appointment> appointments) {
        return appointments.stream().map(AppointmentResponse::of).toList();
    }

    private static AppointmentResponse of(Appointment appointment) {
        Appointment.Resource rehabClass = appointment.rehabClass();
        return new AppointmentResponse(appointment.start(), appointment.end(), appointment.kind(),
                appointment.therapist().id(), appointment.therapist().name(), appointment.room().id(),
                appointment.room().name(), appointment.site(), rehabClass == null ? null : rehabClass.id(),
                rehabClass == null ? null : rehabClass.name(), appointment.citizens(), appointment.plan(),
                appointment.published(), appointment.zone().getId());
    }
}
