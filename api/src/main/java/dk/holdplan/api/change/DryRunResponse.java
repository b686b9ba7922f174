package dk.holdplan.api.change;

import dk.holdplan.api.error.IssueResponse;
import dk.holdplan.change.BrokenSession;
import dk.holdplan.change.DryRun;
import dk.holdplan.change.Replan;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.Rule;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

/** What changes do to the sessions of a plan before anything is solved. */
@Schema(name = "DryRun")
record DryRunResponse(
        @Schema(description = "Sessions that start before it stay as they are") LocalDateTime frozenBefore,
        @Schema(description = "Sessions of the plan") int sessions,
        @Schema(description = "Those that stay as they are, whatever changed") int frozen,
        @Schema(description = "Those that cannot stay") int broken, List<Broken> brokenSessions,
        @Schema(description = "Every demanded session that would be without a place") List<Open> open,
        @Schema(description = "Warnings") List<IssueResponse> issues) {

    /** A session that cannot stay as it is. */
    @Schema(name = "BrokenSession")
    record Broken(SessionResponse session,
            @Schema(description = "Ids of the rules that it would break") List<String> rules) {

        private static Broken of(BrokenSession broken, Names names) {
            return new Broken(SessionResponse.of(broken.session(), names),
                    broken.rules().stream().map(Rule::id).sorted().toList());
        }
    }

    /** A demanded session without a place. */
    @Schema(name = "OpenDemand")
    record Open(String citizen, SessionKind kind, @Schema(description = "Week of the plan, from 0") int week) {

        private static Open of(Unplaced unplaced) {
            return new Open(unplaced.citizen(), unplaced.kind(), unplaced.week());
        }
    }

    static DryRunResponse of(Replan replan) {
        Problem problem = Objects.requireNonNull(replan.changed().problem());
        DryRun run = replan.dryRun();
        Names names = Names.of(problem);
        return new DryRunResponse(
                Objects.requireNonNull(Objects.requireNonNull(problem.published()).frozenBefore()), run.published(),
                run.frozen(), run.broken().size(),
                run.broken().stream().map(broken -> Broken.of(broken, names)).toList(),
                run.open().stream().map(Open::of).toList(), IssueResponse.forReader(replan.changed().issues()));
    }
}
