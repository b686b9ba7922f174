package dk.holdplan.api.change;

import dk.holdplan.api.audit.NamesCitizens;
import dk.holdplan.data.store.PlannedProblem;
import dk.holdplan.plan.DiffCounts;
import dk.holdplan.plan.PlanDiff;
import dk.holdplan.plan.Told;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The difference of two plans. */
@Schema(name = "PlanDifference")
record DiffResponse(@Schema(description = "The earlier plan") UUID before,
        @Schema(description = "The later plan") UUID after, DiffCounts counts,
        @Schema(description = "Each citizen with a changed session: those to call before those who need no call, and then by who "
                + "comes first") List<CitizenPart> citizens,
        @Schema(description = "Each therapist who loses, gets or keeps a changed session") List<TherapistPart> therapists)
        implements
            CallTable,
            NamesCitizens {

    @Override
    public Stream<String> citizensNamed() {
        return citizens.stream().map(CitizenPart::citizen);
    }

    static DiffResponse of(UUID before, PlannedProblem old, UUID after, PlannedProblem young) {
        PlanDiff diff = PlanDiff.of(old.plan().sessions(), young.plan().sessions(),
                Told.sites(old.problem(), young.problem()));
        Names oldNames = Names.of(old.problem());
        Names names = Names.of(young.problem());
        return new DiffResponse(before, after, diff.counts(), CallTable.citizens(diff, oldNames, names),
                CallTable.therapists(diff, oldNames, names));
    }
}
