package dk.holdplan.api.study;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dk.holdplan.data.study.Study;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question about a plan, and its answer when it is DONE. */
record StudyResponse(UUID id, UUID plan, Study.Kind kind, Study.State state,
        @Schema(description = "Parts of the work that are done") int done,
        @Schema(description = "All parts; 0 when not known yet") int parts,
        @Schema(description = "Why it is FAILED") @Nullable String failure, Instant createdAt,
        @Schema(description = "What the command line writes with --json",
                type = "object") @JsonRawValue @Nullable String answer) {

    static StudyResponse of(Study study) {
        return new StudyResponse(study.id(), study.plan(), study.question().kind(), study.state(), study.done(),
                study.parts(), study.failure(), study.createdAt(), study.answer());
    }
}
