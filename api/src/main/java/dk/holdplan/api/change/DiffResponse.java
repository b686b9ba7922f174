package dk.holdplan.api.change;

import dk.holdplan.api.csv.CsvTable;
import dk.holdplan.data.store.PlannedProblem;
import dk.holdplan.plan.DiffCounts;
import dk.holdplan.plan.PlanDiff;
import dk.holdplan.plan.SessionChange;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The difference of two plans: whom to phone, and what to say. */
@Schema(name = "PlanDifference")
record DiffResponse(@Schema(description = "The earlier plan") UUID before,
        @Schema(description = "The later plan") UUID after, DiffCounts counts,
        @Schema(description = "Each citizen with a changed session") List<CitizenPart> citizens,
        @Schema(description = "Each therapist who loses, gets or keeps a changed session") List<TherapistPart> therapists)
        implements
            CsvTable {

    /** The part of one citizen. */
    @Schema(name = "CitizenDifference")
    record CitizenPart(String citizen, DiffCounts counts, List<SessionChangeResponse> changes) {
    }

    /** The part of one therapist. */
    @Schema(name = "TherapistDifference")
    record TherapistPart(String therapist, String name, DiffCounts counts, List<SessionChangeResponse> changes) {
    }

    static DiffResponse of(UUID before, PlannedProblem old, UUID after, PlannedProblem young) {
        PlanDiff diff = PlanDiff.of(old.plan(), young.plan());
        Names oldNames = Names.of(old.problem());
        Names names = Names.of(young.problem());
        Function<SessionChange, SessionChangeResponse> named = change -> SessionChangeResponse.of(change, oldNames,
                names);
        return new DiffResponse(before, after, diff.counts(), diff.citizens().stream().map(
                part -> new CitizenPart(part.id(), part.counts(), part.changes().stream().map(named).toList()))
                .toList(),
                diff.therapists().stream()
                        .map(part -> new TherapistPart(part.id(),
                                names.therapists().getOrDefault(part.id(), oldNames.therapist(part.id())),
                                part.counts(), part.changes().stream().map(named).toList()))
                        .toList());
    }

    @Override
    public List<String> columns() {
        return Stream.concat(Stream.of("change", "citizen", "kind"), Stream.of("before", "after").flatMap(
                when -> Stream.of("Start", "End", "Therapist", "TherapistName", "Room", "RoomName", "Class",
                        "ClassName").map(when::concat)))
                .toList();
    }

    @Override
    public Stream<List<@Nullable Object>> lines() {
        return citizens.stream().flatMap(citizen -> citizen.changes().stream()).map(
                change -> Stream.of(Stream.of(change.change(), change.citizen(), change.kind()), cells(change.before()),
                        cells(change.after())).<@Nullable Object>flatMap(cells -> cells).toList());
    }

    private static Stream<? extends @Nullable Object> cells(@Nullable SessionResponse session) {
        return session == null
                ? Stream.generate(() -> "").limit(8)
                : Stream.of(session.start(), session.end(), session.therapist(), session.therapistName(),
                        session.room(), session.roomName(), session.rehabClass(), session.className());
    }
}
