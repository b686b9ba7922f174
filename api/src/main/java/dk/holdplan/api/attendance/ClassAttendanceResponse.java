package dk.holdplan.api.attendance;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.holdplan.api.attendance.MeetingResponse.Participant;
import dk.holdplan.api.audit.NamesCitizens;
import dk.holdplan.api.csv.CsvTable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who comes to a class on one day, and who came. */
@Schema(name = "ClassAttendance")
record ClassAttendanceResponse(@JsonProperty("class") @Schema(name = "class") String rehabClass, String className,
        LocalDate date,
        @Schema(description = "Empty when the class does not meet that day") List<MeetingResponse> meetings)
        implements
            CsvTable,
            NamesCitizens {

    @Override
    public Stream<String> citizensNamed() {
        return meetings.stream().flatMap(meeting -> meeting.citizens().stream()).map(Participant::citizen);
    }

    @Override
    public List<String> columns() {
        return List.of("class", "className", "start", "end", "therapist", "therapistName", "room", "roomName",
                "citizen", "status");
    }

    @Override
    public Stream<List<@Nullable Object>> lines() {
        return meetings.stream().flatMap(meeting -> meeting.citizens().stream()
                .map(it -> Arrays.<@Nullable Object>asList(rehabClass, className, meeting.start(), meeting.end(),
                        meeting.therapist(), meeting.therapistName(), meeting.room(), meeting.roomName(),
                        it.citizen(), it.status())));
    }
}
