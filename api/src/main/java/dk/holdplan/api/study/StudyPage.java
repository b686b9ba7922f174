package dk.holdplan.api.study;

import dk.holdplan.api.paging.Part;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some of the studies of a plan, newest first, without their answers. */
record StudyPage(List<StudyResponse> items, @Schema(description = "From 0") int page, int size,
        @Schema(description = "Studies of the plan in all") long total,
        @Schema(description = Part.NEXT) @Nullable String next) {
}
