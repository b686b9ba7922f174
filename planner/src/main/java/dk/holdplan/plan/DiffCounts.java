package dk.holdplan.plan;

import dk.holdplan.plan.SessionChange.Kind;
import java.util.List;

/**
 * How many sessions differ between two plans. A session that keeps its start and changes in several ways counts in each
 * of them. So {@code removed + moved}, {@code otherTherapist} and {@code otherRoom} are what the weights
 * {@code publishedMoved}, {@code publishedTherapist} and {@code publishedRoom} count (RULES.md section 6), apart from
 * citizens who are no longer planned.
 *
 * @param moved the same citizen and kind at another start
 * @param otherTherapist with the same start
 * @param otherRoom with the same start
 * @param otherClass with the same start: another class, into one or out of one
 */
public record DiffCounts(int added, int removed, int moved, int otherTherapist, int otherRoom, int otherClass,
        int unchanged) {

    static DiffCounts of(List<SessionChange> changes) {
        List<SessionChange> changed = changes.stream().filter(change -> change.kind() == Kind.CHANGED).toList();
        return new DiffCounts(count(changes, Kind.ADDED), count(changes, Kind.REMOVED), count(changes, Kind.MOVED),
                (int) changed.stream().filter(SessionChange::otherTherapist).count(),
                (int) changed.stream().filter(SessionChange::otherRoom).count(),
                (int) changed.stream().filter(SessionChange::otherClass).count(), count(changes, Kind.UNCHANGED));
    }

    private static int count(List<SessionChange> changes, Kind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }

    @Override
    public String toString() {
        return added + " added, " + removed + " removed, " + moved + " moved, " + otherTherapist
                + " with another therapist, " + otherRoom + " in another room, " + otherClass + " in another class, "
                + unchanged + " unchanged";
    }
}
