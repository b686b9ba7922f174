package dk.holdplan.api.explain;

import dk.holdplan.explain.StartGuarantee;
import dk.holdplan.rule.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A citizen who will not start in time. */
@Schema(name = "StartGuarantee", description = "A citizen who will not start in time")
record StartGuaranteeResponse(String citizen,
        @Schema(description = "The last day that would have kept the guarantee") LocalDate deadline,
        @Schema(description = "Absent while the initial assessment has no place") @Nullable LocalDate examination,
        @Schema(description = "Whether the law lets the citizen choose a private supplier") boolean freeChoice,
        String english, String danish) {

    static StartGuaranteeResponse of(StartGuarantee broken) {
        return new StartGuaranteeResponse(broken.citizen(), broken.deadline(), broken.examination(),
                broken.freeChoice(), broken.text(Language.ENGLISH), broken.text(Language.DANISH));
    }
}
