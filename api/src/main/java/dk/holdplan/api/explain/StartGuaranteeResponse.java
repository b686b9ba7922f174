package dk.holdplan.api.explain;

import dk.holdplan.explain.FreeChoice;
import dk.holdplan.explain.StartGuarantee;
import dk.holdplan.rule.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A citizen who will not start in time, by what the service promises or by law. */
@Schema(name = "StartGuarantee", description = "A citizen who will not start in time, by what the service promises or "
        + "by law")
record StartGuaranteeResponse(String citizen,
        @Schema(description = "The last day that keeps what the service promises") LocalDate deadline,
        @Schema(description = "Absent while the initial assessment has no place") @Nullable LocalDate examination,
        @Schema(description = "Whether the service's last day goes by") boolean late,
        @Schema(description = "The last day by law (sundhedsloven § 140 stk. 4); absent without a discharge date") @Nullable LocalDate lastByLaw,
        @Schema(description = "Whether the law lets the citizen choose a private supplier") boolean freeChoice,
        @Schema(description = "Since when they may; absent when they may not") @Nullable LocalDate freeChoiceFrom,
        @Schema(description = "Why they may or may not choose") FreeChoice choice,
        @Schema(description = "The later start that the citizen wanted; absent for none") @Nullable LocalDate postponedUntil,
        String english, String danish) {

    static StartGuaranteeResponse of(StartGuarantee broken) {
        return new StartGuaranteeResponse(broken.citizen(), broken.deadline(), broken.examination(), broken.late(),
                broken.lastByLaw(), broken.freeChoiceFrom() != null, broken.freeChoiceFrom(), broken.freeChoice(),
                broken.postponedUntil(), broken.text(Language.ENGLISH), broken.text(Language.DANISH));
    }
}
