package dk.holdplan.api.explain;

import dk.holdplan.api.change.Names;
import dk.holdplan.explain.StartGuarantee;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** A new citizen who starts in time. */
@Schema(name = "Deadline", description = "A new citizen who starts in time")
record DeadlineResponse(String citizen,
        @Schema(description = "The last day that keeps the start guarantee") LocalDate deadline,
        @Schema(description = "Start of the initial assessment, local") LocalDateTime examination, String therapist,
        String therapistName,
        @Schema(description = "Days by which the initial assessment could be later") long spareDays) {

    static DeadlineResponse of(StartGuarantee kept, List<Session> sessions, Names names) {
        Session examination = sessions.stream()
                .filter(it -> it.kind() == SessionKind.EXAMINATION && it.citizen().equals(kept.citizen()))
                .min(Comparator.comparing(Session::start)).orElseThrow();
        return new DeadlineResponse(kept.citizen(), kept.deadline(), examination.start(), examination.therapist(),
                names.therapist(examination.therapist()),
                ChronoUnit.DAYS.between(examination.date(), kept.deadline()));
    }
}
