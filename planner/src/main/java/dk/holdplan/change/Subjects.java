package dk.holdplan.change;

import dk.holdplan.change.Change.CitizenAbsent;
import dk.holdplan.change.Change.CitizenAvailable;
import dk.holdplan.change.Change.CitizenChanged;
import dk.holdplan.change.Change.CitizenWithdrawn;
import dk.holdplan.change.Change.ClassAdded;
import dk.holdplan.change.Change.ClassCancelled;
import dk.holdplan.change.Change.ClassChanged;
import dk.holdplan.change.Change.MeetingCancelled;
import dk.holdplan.change.Change.NewReferral;
import dk.holdplan.change.Change.RoomClosed;
import dk.holdplan.change.Change.RoomOpened;
import dk.holdplan.change.Change.SessionPinned;
import dk.holdplan.change.Change.SessionUnpinned;
import dk.holdplan.change.Change.TherapistAbsent;
import dk.holdplan.change.Change.TherapistOnShift;
import dk.holdplan.change.Change.Timed;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.Therapist;
import dk.holdplan.problem.WeeklyWindow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What changes are about, among the facts as they are at the moment. */
record Subjects(Map<String, Room> rooms, Map<String, Therapist> therapists, Map<String, RehabClass> classes,
        Map<String, Citizen> citizens, Set<Session> pinned) {

    /** What a change is about, as it is now; null for what is not there. */
    @Nullable
    Object of(Change change) {
        return switch (change) {
            case TherapistAbsent absent -> therapists.get(absent.therapist());
            case TherapistOnShift more -> therapists.get(more.therapist());
            case RoomClosed closed -> rooms.get(closed.room());
            case RoomOpened opened -> rooms.get(opened.room());
            case CitizenAbsent absent -> citizens.get(absent.citizen());
            case CitizenAvailable free -> citizens.get(free.citizen());
            case CitizenChanged changed -> citizens.get(changed.citizen().id());
            case CitizenWithdrawn gone -> citizens.get(gone.citizen());
            case NewReferral referral -> null;
            case ClassAdded added -> null;
            case ClassChanged changed -> classes.get(changed.rehabClass());
            case ClassCancelled cancelled -> classes.get(cancelled.rehabClass());
            case MeetingCancelled cancelled -> classes.get(cancelled.rehabClass());
            case SessionPinned pin -> Set.copyOf(pinned);
            case SessionUnpinned pin -> Set.copyOf(pinned);
        };
    }

    /** In which a room or a citizen can be used; empty for any time. */
    static List<WeeklyWindow> windows(@Nullable Object subject) {
        return switch (subject) {
            case Room room -> room.open();
            case Citizen citizen -> citizen.available();
            case null, default -> List.of();
        };
    }

    /** The change as an issue shows it. */
    static String shown(Change change) {
        return change instanceof Change.Timed timed
                ? timed.from() + " to " + timed.to()
                : change.getClass().getSimpleName();
    }
}
