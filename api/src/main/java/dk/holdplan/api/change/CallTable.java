package dk.holdplan.api.change;

import dk.holdplan.api.csv.CsvTable;
import dk.holdplan.plan.DiffCounts;
import dk.holdplan.plan.PlanDiff;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom to phone and what to say, as a table with a line for each session that is not as it was. */
interface CallTable extends CsvTable {

    /** Those to call before those who need no call, and then by who comes first. */
    List<CitizenPart> citizens();

    /** The part of one citizen. */
    @Schema(name = "CitizenDifference")
    record CitizenPart(String citizen,
            @Schema(description = "false when they can come as they were told: only the therapist or the room, at the same site, "
                    + "is another") boolean call,
            @Schema(description = "Start of their earliest session, before or after, that is not the same") LocalDateTime first,
            DiffCounts counts, List<SessionChangeResponse> changes) {
    }

    /** The part of one therapist. */
    @Schema(name = "TherapistDifference")
    record TherapistPart(String therapist, String name, DiffCounts counts, List<SessionChangeResponse> changes) {
    }

    /** The parts of the citizens, with names. */
    static List<CitizenPart> citizens(PlanDiff diff, Names before, Names after) {
        return diff.citizens().stream().map(part -> new CitizenPart(part.citizen(), part.call(), part.first(),
                part.counts(), SessionChangeResponse.of(part.changes(), before, after))).toList();
    }

    /** The parts of the therapists, with names. */
    static List<TherapistPart> therapists(PlanDiff diff, Names before, Names after) {
        return diff.therapists().stream()
                .map(part -> new TherapistPart(part.id(),
                        after.therapists().getOrDefault(part.id(), before.therapist(part.id())), part.counts(),
                        SessionChangeResponse.of(part.changes(), before, after)))
                .toList();
    }

    @Override
    default List<String> columns() {
        return Stream.concat(Stream.of("call", "change", "citizen", "kind"), Stream.of("before", "after").flatMap(
                when -> Stream.of("Start", "End", "Therapist", "TherapistName", "Room", "RoomName", "Class",
                        "ClassName").map(when::concat)))
                .toList();
    }

    @Override
    default Stream<List<@Nullable Object>> lines() {
        return citizens().stream().flatMap(citizen -> citizen.changes().stream()
                .map(change -> Stream.of(Stream.of(citizen.call(), change.change(), change.citizen(), change.kind()),
                        cells(change.before()), cells(change.after())).<@Nullable Object>flatMap(cells -> cells)
                        .toList()));
    }

    private static Stream<? extends @Nullable Object> cells(@Nullable SessionResponse session) {
        return session == null
                ? Stream.generate(() -> "").limit(8)
                : Stream.of(session.start(), session.end(), session.therapist(), session.therapistName(),
                        session.room(), session.roomName(), session.rehabClass(), session.className());
    }
}
