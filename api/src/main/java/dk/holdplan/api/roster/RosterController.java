package dk.holdplan.api.roster;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.api.security.Caller;
import dk.holdplan.data.view.Rosters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Rosters", description = "Who does what, when and where")
class RosterController {

    private static final long MOST_DAYS = 366;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private final Rosters rosters;

    RosterController(Rosters rosters) {
        this.rosters = rosters;
    }

    @GetMapping("/api/v1/therapists/{id}/roster")
    @Operation(summary = "Look at a therapist's roster", description = "For each day and site it comes from the "
            + "published plan, else, as a draft, from the plan that was finished last.")
    RosterResponse roster(@PathVariable String id,
            @Parameter(description = "First day") @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @Parameter(description = "Last day") @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate to,
            @Parameter(description = "Take it from this plan, whatever its state") @RequestParam(required = false) @Nullable UUID plan) {
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= MOST_DAYS || from.isBefore(EARLIEST)
                || to.isAfter(LATEST)) {
            throw new RequestException(ProblemType.INVALID_REQUEST,
                    "from, to: found " + from + ", " + to + ", expected at most " + MOST_DAYS + " days in order, from "
                            + EARLIEST + " to " + LATEST + ".");
        }
        Caller caller = Caller.current().orElseThrow();
        return rosters.find(id, from, to, plan).map(roster -> roster.at(caller::sees)).map(RosterResponse::of)
                .orElseThrow(() -> new RequestException(ProblemType.NOT_FOUND, plan == null
                        ? "No plan has a therapist " + id + "."
                        : "Plan " + plan + " has no therapist " + id + ", or there is no such plan."));
    }
}
