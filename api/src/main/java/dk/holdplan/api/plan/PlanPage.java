package dk.holdplan.api.plan;

import dk.holdplan.api.paging.Part;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some of the plans, newest first. */
record PlanPage(List<PlanResponse> items, @Schema(description = "From 0") int page, int size,
        @Schema(description = "Plans in all") long total,
        @Schema(description = Part.NEXT) @Nullable String next) {
}
