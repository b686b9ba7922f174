package dk.holdplan.api.recommend;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/** What is held. */
@Schema(name = "HoldList")
record HoldList(@Schema(description = "The newest plan of the line") UUID plan, List<HoldResponse> holds) {
}
