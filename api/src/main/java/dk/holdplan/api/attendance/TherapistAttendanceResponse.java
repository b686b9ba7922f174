package dk.holdplan.api.attendance;

import dk.holdplan.api.audit.NamesCitizens;
import dk.holdplan.data.attendance.Attendance;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Stream;

/** What is recorded of a therapist's published sessions and meetings. */
@Schema(name = "TherapistAttendance")
record TherapistAttendanceResponse(String therapist,
        @Schema(description = "By citizen and time; sessions of which nothing is recorded are absent, or without status where "
                + "they were named") List<Attendance> attendance)
        implements
            NamesCitizens {

    @Override
    public Stream<String> citizensNamed() {
        return attendance.stream().map(Attendance::citizen);
    }
}
