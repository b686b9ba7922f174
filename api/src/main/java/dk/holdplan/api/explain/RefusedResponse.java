package dk.holdplan.api.explain;

import dk.holdplan.demand.Refusal;
import dk.holdplan.explain.NotAdmitted;
import dk.holdplan.rule.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** A citizen who is not admitted. */
@Schema(name = "Refused", description = "A citizen who is not admitted to the pathway")
record RefusedResponse(String citizen, LocalDate receivedOn, String pathway, String pathwayName,
        @Schema(description = "All of them") List<RefusalResponse> reasons) {

    /** One reason. */
    @Schema(name = "Refusal")
    record RefusalResponse(Refusal reason, String english, String danish) {

        static List<RefusalResponse> of(NotAdmitted citizen) {
            return citizen.reasons().stream().map(reason -> new RefusalResponse(reason,
                    citizen.text(reason, Language.ENGLISH), citizen.text(reason, Language.DANISH))).toList();
        }
    }

    static RefusedResponse of(NotAdmitted refused) {
        return new RefusedResponse(refused.citizen().id(), refused.receivedOn(), refused.pathway().id(),
                refused.pathway().name(), RefusalResponse.of(refused));
    }
}
