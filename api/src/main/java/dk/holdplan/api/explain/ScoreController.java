package dk.holdplan.api.explain;

import dk.holdplan.api.change.Names;
import dk.holdplan.api.change.Parents;
import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.api.plan.ScoreResponse;
import dk.holdplan.data.store.PlannedProblem;
import dk.holdplan.explain.MatchSentences;
import dk.holdplan.explain.ScoreByRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Reasons", description = "Why a plan is worth what it is")
class ScoreController {

    private static final int LARGEST_PAGE = 200;

    private final Parents plans;

    ScoreController(Parents plans) {
        this.plans = plans;
    }

    @GetMapping("/api/v1/plans/{id}/score")
    @Operation(summary = "Look at the score rule by rule", description = "For each rule its units, weight and price, "
            + "and what it penalises: as ids and in a sentence, in English and Danish.")
    @ApiResponse(responseCode = "409", description = "Nothing was found for the plan yet",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    ScoreByRuleResponse score(@PathVariable UUID id,
            @Parameter(description = "Only the rule with this id") @RequestParam(
                    required = false) @Nullable String rule,
            @Parameter(description = "Page of each rule's matches, from 0") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "Matches of each rule on a page, 0 to 200") @RequestParam(
                    defaultValue = "20") int size) {
        if (page < 0 || size < 0 || size > LARGEST_PAGE) {
            throw new RequestException(ProblemType.INVALID_REQUEST,
                    "page, size: found " + page + ", " + size + ", expected from 0 up, 0 to " + LARGEST_PAGE + ".");
        }
        PlannedProblem planned = plans.planned(id);
        ScoreByRule score = ScoreByRule.of(planned.problem(), planned.plan());
        if (rule != null && score.rules().stream().noneMatch(price -> price.rule().id().equals(rule))) {
            throw new RequestException(ProblemType.INVALID_REQUEST,
                    "rule: expected the id of a medium or soft rule, such as waitDay.");
        }
        MatchSentences sentences = new MatchSentences(planned.problem());
        Names names = Names.of(planned.problem());
        return new ScoreByRuleResponse(id, ScoreResponse.of(score.score()),
                score.broken().stream().map(breach -> BreachResponse.of(breach, names)).toList(),
                score.rules().stream().filter(price -> rule == null || price.rule().id().equals(rule))
                        .map(price -> RulePriceResponse.of(price, (long) page * size, size, sentences, names))
                        .toList());
    }
}
