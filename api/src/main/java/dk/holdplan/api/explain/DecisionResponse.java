package dk.holdplan.api.explain;

import dk.holdplan.api.explain.RefusedResponse.RefusalResponse;
import dk.holdplan.explain.NotAdmitted;
import dk.holdplan.rule.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A citizen about whom a person decides. */
@Schema(name = "Decision", description = "A citizen about whom a person decides before anything is planned")
record DecisionResponse(String citizen, LocalDate receivedOn, String pathway, String pathwayName,
        @Schema(description = "The last day of a start in time, which does not wait for the decision; absent when the "
                + "course is under way") @Nullable LocalDate deadline,
        @Schema(description = "All of them") List<RefusalResponse> reasons, String english, String danish) {

    static DecisionResponse of(NotAdmitted awaiting) {
        return new DecisionResponse(awaiting.citizen().id(), awaiting.receivedOn(), awaiting.pathway().id(),
                awaiting.pathway().name(), awaiting.deadline(), RefusalResponse.of(awaiting),
                awaiting.decision(Language.ENGLISH), awaiting.decision(Language.DANISH));
    }
}
