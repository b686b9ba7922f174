package dk.holdplan.api.explain;

import dk.holdplan.api.change.Names;
import dk.holdplan.api.change.SessionResponse;
import dk.holdplan.rule.Breach;
import dk.holdplan.rule.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One place in which a hard rule is broken. */
@Schema(name = "Breach", description = "One place in which a hard rule is broken")
record BreachResponse(@Schema(example = "H08") String rule,
        @Schema(description = "Absent when it is not about one") @Nullable SessionResponse session, String english,
        String danish) {

    static BreachResponse of(Breach breach, Names names) {
        return new BreachResponse(breach.rule().id(),
                breach.session() == null ? null : SessionResponse.of(breach.session(), names),
                breach.text(Language.ENGLISH), breach.text(Language.DANISH));
    }
}
