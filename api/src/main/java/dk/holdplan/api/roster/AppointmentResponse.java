package dk.holdplan.api.roster;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.holdplan.data.view.Appointment;
import dk.holdplan.data.view.ToKnow;
import dk.holdplan.explain.Remark;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
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
        @Schema(description = "Where the times are local", example = "Europe/Copenhagen") String timeZone,
        @Schema(description = "Minutes before a meeting in which the therapist sets up") int setUpMinutes,
        @Schema(description = "Minutes after a meeting in which the therapist clears") int clearMinutes,
        @Schema(description = "Minutes after an individual session for the record") int noteMinutes,
        @Schema(description = "What the therapist needs to know of the citizens") List<RemarkResponse> remarks) {

    /** What a therapist needs to know of one citizen. */
    @Schema(name = "Remark", description = "What a therapist needs to know of a citizen who comes")
    record RemarkResponse(String citizen, Remark.What what,
            @Schema(description = "The last day for it; absent for what has none") @Nullable LocalDate by,
            String english, String danish) {

        private static RemarkResponse of(String citizen, Remark remark) {
            return new RemarkResponse(citizen, remark.what(), remark.by(), remark.text(Language.ENGLISH),
                    remark.text(Language.DANISH));
        }
    }

    static List<AppointmentResponse> of(List<Appointment> appointments) {
        return appointments.stream().map(AppointmentResponse::of).toList();
    }

    private static AppointmentResponse of(Appointment appointment) {
        Appointment.Resource rehabClass = appointment.rehabClass();
        ToKnow known = appointment.toKnow();
        return new AppointmentResponse(appointment.start(), appointment.end(), appointment.kind(),
                appointment.therapist().id(), appointment.therapist().name(), appointment.room().id(),
                appointment.room().name(), appointment.site(), rehabClass == null ? null : rehabClass.id(),
                rehabClass == null ? null : rehabClass.name(), appointment.citizens(), appointment.plan(),
                appointment.published(), appointment.zone().getId(), known.before(),
                rehabClass == null ? 0 : known.after(), rehabClass == null ? known.after() : 0,
                appointment.citizens().stream()
                        .flatMap(citizen -> known.of(citizen).stream().map(it -> RemarkResponse.of(citizen, it)))
                        .toList());
    }
}
