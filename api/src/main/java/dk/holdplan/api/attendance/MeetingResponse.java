package dk.holdplan.api.attendance;

import dk.holdplan.data.attendance.Attendance;
import dk.holdplan.data.attendance.Attendance.Status;
import dk.holdplan.data.view.Appointment;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A meeting of a class with everybody in it. */
@Schema(name = "Meeting")
record MeetingResponse(@Schema(description = "Local date and time") LocalDateTime start, LocalDateTime end,
        String therapist, String therapistName, String room, String roomName,
        @Schema(description = "The plan that says so") UUID plan,
        @Schema(description = "Whether that plan is published, or only a draft") boolean published,
        List<Participant> citizens) {

    /** One citizen in the meeting. */
    @Schema(name = "Participant")
    record Participant(String citizen,
            @Schema(description = "Absent when nothing is recorded") @Nullable Status status) {
    }

    static MeetingResponse of(Appointment meeting, List<Attendance> attendance) {
        Map<String, Status> statuses = attendance.stream().filter(it -> it.start().equals(meeting.start()))
                .collect(Collectors.toMap(Attendance::citizen, Attendance::status));
        return new MeetingResponse(meeting.start(), meeting.end(), meeting.therapist().id(),
                meeting.therapist().name(), meeting.room().id(), meeting.room().name(), meeting.plan(),
                meeting.published(), meeting.citizens().stream()
                        .map(citizen -> new Participant(citizen, statuses.get(citizen))).toList());
    }
}
