package dk.holdplan.data.document;

import dk.holdplan.change.Change;
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
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A change as it stands in a change document: its fields in order, those that are null left out. */
public final class ChangeFields {

    private ChangeFields() {
    }

    /** The fields of a change, {@code type} first. */
    public static Map<String, Object> of(Change change) {
        return switch (change) {
            case TherapistAbsent it -> timed("THERAPIST_ABSENT", "therapist", it.therapist(), it);
            case RoomClosed it -> timed("ROOM_CLOSED", "room", it.room(), it);
            case CitizenAbsent it -> timed("CITIZEN_ABSENT", "citizen", it.citizen(), it);
            case TherapistOnShift it -> fields("THERAPIST_ON_SHIFT", "therapist", it.therapist(), "site", it.site(),
                    "from", it.from(), "to", it.to());
            case RoomOpened it -> timed("ROOM_OPENED", "room", it.room(), it);
            case CitizenAvailable it -> timed("CITIZEN_AVAILABLE", "citizen", it.citizen(), it);
            case SessionPinned it -> fields("SESSION_PINNED", "citizen", it.citizen(), "start", it.start());
            case SessionUnpinned it -> fields("SESSION_UNPINNED", "citizen", it.citizen(), "start", it.start());
            case CitizenWithdrawn it -> fields("CITIZEN_WITHDRAWN", "citizen", it.citizen());
            case NewReferral it -> fields("NEW_REFERRAL", "citizen", it.citizen());
            case CitizenChanged it -> fields("CITIZEN_CHANGED", "citizen", it.citizen());
            case ClassChanged it -> fields("CLASS_CHANGED", "class", it.rehabClass(), "capacity", it.capacity(),
                    "meetings", it.meetings().isEmpty() ? null : it.meetings());
            case ClassAdded it -> fields("CLASS_ADDED", "class", it.rehabClass());
            case ClassCancelled it -> fields("CLASS_CANCELLED", "class", it.rehabClass(), "from", it.from());
            case MeetingCancelled it -> fields("MEETING_CANCELLED", "class", it.rehabClass(), "date", it.date());
        };
    }

    private static Map<String, Object> timed(String type, String field, String id, Timed change) {
        return fields(type, field, id, "from", change.from(), "to", change.to());
    }

    private static Map<String, Object> fields(String type, @Nullable Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", type);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return fields;
    }
}
