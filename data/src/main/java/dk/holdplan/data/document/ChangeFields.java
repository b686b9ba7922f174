package dk.holdplan.data.document;

import dk.holdplan.change.Change;
import dk.holdplan.change.Change.CitizenAbsent;
import dk.holdplan.change.Change.CitizenAssessed;
import dk.holdplan.change.Change.CitizenAvailable;
import dk.holdplan.change.Change.CitizenChanged;
import dk.holdplan.change.Change.CitizenWithdrawn;
import dk.holdplan.change.Change.ClassAdded;
import dk.holdplan.change.Change.ClassCancelled;
import dk.holdplan.change.Change.ClassChanged;
import dk.holdplan.change.Change.MeetingCancelled;
import dk.holdplan.change.Change.MeetingMoved;
import dk.holdplan.change.Change.NewReferral;
import dk.holdplan.change.Change.OwnPlaces;
import dk.holdplan.change.Change.RoomClosed;
import dk.holdplan.change.Change.RoomOpened;
import dk.holdplan.change.Change.SessionPinned;
import dk.holdplan.change.Change.SessionUnpinned;
import dk.holdplan.change.Change.StartPostponed;
import dk.holdplan.change.Change.TherapistAbsent;
import dk.holdplan.change.Change.TherapistOnShift;
import dk.holdplan.change.Change.TherapistWanted;
import dk.holdplan.change.Change.TherapistsExcluded;
import dk.holdplan.change.Change.Timed;
import dk.holdplan.change.Change.TrainingChanged;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A change as it stands in a change document: its fields in order, those left out that say nothing. */
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
            case CitizenAssessed it -> fields("CITIZEN_ASSESSED", "citizen", it.citizen(), "found", some(it.found()),
                    "cleared", some(it.cleared()), "until", it.until().isEmpty() ? null : it.until(),
                    "followsInstruction", it.followsInstruction(), "hasPlan", it.hasPlan(), "age", it.age(),
                    "painSince", it.painSince());
            case StartPostponed it -> orNull(fields("START_POSTPONED", "citizen", it.citizen()), "until", it.until());
            case OwnPlaces it -> fields("OWN_PLACES", "citizen", it.citizen(), "slots", it.slots());
            case TherapistWanted it -> orNull(fields("THERAPIST_WANTED", "citizen", it.citizen()), "therapist",
                    it.therapist());
            case TherapistsExcluded it -> fields("THERAPISTS_EXCLUDED", "citizen", it.citizen(), "therapists",
                    it.therapists());
            case TrainingChanged it -> fields("TRAINING_CHANGED", "citizen", it.citizen(), "perWeek", it.perWeek(),
                    "minutes", it.minutes(), "trainingWeeks", it.trainingWeeks());
            case ClassChanged it -> fields("CLASS_CHANGED", "class", it.rehabClass(), "capacity", it.capacity(),
                    "meetings", some(it.meetings()), "minCitizens", it.minCitizens(), "ages", it.ages(), "joinUntil",
                    it.joinUntil());
            case ClassAdded it -> fields("CLASS_ADDED", "class", it.rehabClass());
            case ClassCancelled it -> fields("CLASS_CANCELLED", "class", it.rehabClass(), "from", it.from());
            case MeetingCancelled it -> fields("MEETING_CANCELLED", "class", it.rehabClass(), "date", it.date());
            case MeetingMoved it -> fields("MEETING_MOVED", "class", it.rehabClass(), "date", it.date(), "starts",
                    it.starts());
        };
    }

    private static <T extends Collection<?>> @Nullable T some(T entries) {
        return entries.isEmpty() ? null : entries;
    }

    /** A field that must be there, and tells something when it is null. */
    private static Map<String, Object> orNull(Map<String, Object> fields, String name, @Nullable Object value) {
        fields.put(name, value);
        return fields;
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
