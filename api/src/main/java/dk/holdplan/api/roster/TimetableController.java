package dk.holdplan.api.roster;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.StoredPlan;
import dk.holdplan.data.view.Timetables;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Rosters")
class TimetableController {

    private static final int MOST_WEEKS = 26;

    private final PlanStore plans;
    private final Timetables timetables;

    TimetableController(PlanStore plans, Timetables timetables) {
        this.plans = plans;
        this.timetables = timetables;
    }

    @GetMapping("/api/v1/plans/{id}/timetable")
    @Operation(summary = "Look at the timetable of a week", description = "Of the best plan so far or the final one; "
            + "sessions at the same time and place are one appointment.")
    TimetableResponse timetable(@PathVariable UUID id,
            @Parameter(description = "Week of the plan, from 0") @RequestParam(defaultValue = "0") int week) {
        if (week < 0 || week >= MOST_WEEKS) {
            throw new RequestException(ProblemType.INVALID_REQUEST,
                    "week: found " + week + ", expected 0 to " + (MOST_WEEKS - 1) + ".");
        }
        StoredPlan plan = plans.find(id)
                .orElseThrow(() -> new RequestException(ProblemType.NOT_FOUND, "There is no plan " + id + "."));
        LocalDate monday = plan.firstDay().plusWeeks(week);
        return new TimetableResponse(id, monday, AppointmentResponse.of(timetables.week(id, monday)));
    }
}
