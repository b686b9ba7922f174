package dk.holdplan.api.plan;

import dk.holdplan.api.error.IssueResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What a check found in a problem without errors. */
record CheckResponse(@Schema(description = "Warnings") List<IssueResponse> issues) {
}
