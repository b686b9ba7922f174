package dk.holdplan.api.explain;

import dk.holdplan.api.change.Names;
import dk.holdplan.data.store.PlannedProblem;
import dk.holdplan.explain.MatchSentences;
import dk.holdplan.explain.NotAdmitted;
import dk.holdplan.explain.PutOff;
import dk.holdplan.explain.Reason;
import dk.holdplan.explain.StartGuarantee;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Who is not planned as asked: without a place, too late, or not admitted; and until when the others are in time. */
@Schema(name = "UnplacedReasons")
record UnplacedReasonsResponse(UUID plan,
        @Schema(description = "Who will not start in time, by what the service promises or by law, the earliest deadline first") List<StartGuaranteeResponse> startGuarantee,
        @Schema(description = "Of every demand without a place, initial assessments first") List<ReasonResponse> unplaced,
        @Schema(description = "What could be in the plan's weeks and may as well come later: nobody missed a place for it") List<PutOffResponse> putOff,
        @Schema(description = "Who is not admitted, the earliest referral first") List<RefusedResponse> refused,
        @Schema(description = "Who waits for a person's decision, who is to start first before the others") List<DecisionResponse> decisions,
        @Schema(description = "New citizens who start in time, the earliest deadline first") List<DeadlineResponse> deadlines) {

    static UnplacedReasonsResponse of(UUID id, PlannedProblem planned, List<Reason> reasons, int blocks) {
        Names names = Names.of(planned.problem());
        MatchSentences sentences = new MatchSentences(planned.problem());
        return new UnplacedReasonsResponse(id,
                StartGuarantee.broken(planned.problem(), planned.plan().sessions()).stream()
                        .map(StartGuaranteeResponse::of).toList(),
                IntStream.range(0, reasons.size())
                        .mapToObj(number -> ReasonResponse.of(number, reasons.get(number), blocks, names)).toList(),
                PutOff.in(planned.problem(), planned.plan().sessions()).stream()
                        .map(putOff -> PutOffResponse.of(putOff, sentences)).toList(),
                NotAdmitted.refused(planned.problem()).stream().map(RefusedResponse::of).toList(),
                NotAdmitted.awaitingDecision(planned.problem()).stream().map(DecisionResponse::of).toList(),
                StartGuarantee.kept(planned.problem(), planned.plan().sessions()).stream()
                        .map(kept -> DeadlineResponse.of(kept, planned.plan().sessions(), names)).toList());
    }
}
