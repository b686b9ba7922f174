package dk.holdplan.api.change;

import dk.holdplan.api.audit.NamesCitizens;
import dk.holdplan.data.publication.Telling;
import dk.holdplan.plan.DiffCounts;
import dk.holdplan.plan.PlanDiff;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Whom to phone when a plan is published. */
@Schema(name = "Calls", description = "Whom to phone when a plan is published, and what to say")
record CallsResponse(UUID plan,
        @Schema(description = "The plans by which the citizens were told before; none when nothing was "
                + "published") List<UUID> before,
        DiffCounts counts, @Schema(description = "How many citizens have to be called") int calls,
        @Schema(description = "Each citizen with a changed session: those to call before those who need no call, and then by who "
                + "comes first") List<CitizenPart> citizens,
        @Schema(description = "Each therapist who loses, gets or keeps a changed session") List<TherapistPart> therapists)
        implements
            CallTable,
            NamesCitizens {

    static CallsResponse of(UUID plan, Telling telling) {
        PlanDiff diff = telling.diff();
        Names before = Names.of(telling.told());
        Names after = Names.of(telling.tells());
        return new CallsResponse(plan, telling.before(), diff.counts(), diff.calls(),
                CallTable.citizens(diff, before, after), CallTable.therapists(diff, before, after));
    }

    @Override
    public Stream<String> citizensNamed() {
        return citizens.stream().map(CitizenPart::citizen);
    }
}
