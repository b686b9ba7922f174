package dk.holdplan.data.document;

import static dk.holdplan.data.document.Types.DATE;
import static dk.holdplan.data.document.Types.DATE_TIME;
import static dk.holdplan.data.document.Types.FLAG;
import static dk.holdplan.data.document.Types.INTEGER;
import static dk.holdplan.data.document.Types.TEXT;
import static dk.holdplan.data.document.Types.TIME;
import static dk.holdplan.data.document.Types.choice;
import static dk.holdplan.data.document.Types.listOf;
import static dk.holdplan.data.document.Types.mapOf;
import static dk.holdplan.data.document.Types.object;
import static dk.holdplan.data.document.Types.setOf;

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
import dk.holdplan.change.Change.TrainingChanged;
import dk.holdplan.change.ChangeList;
import dk.holdplan.check.IssueCode;
import dk.holdplan.problem.Condition;
import dk.holdplan.problem.FollowsInstruction;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Changes: each has a field {@code type}, which tells what its other fields are. */
final class ChangeTypes {

    private static final String TYPE_FIELD = "type";
    private static final Type<Set<Condition>> CONDITIONS = setOf(choice(Condition.values()));
    private static final Type<Name> NAME = choice(Name.values());

    static final Type<Change> CHANGE = new Type<>("an object", () -> new CitizenWithdrawn(""),
            (node, at, issues) -> {
                JsonNode type = node.get(TYPE_FIELD);
                if (!node.isObject()) {
                    Type.wrong(node, at, "an object", issues);
                    return null;
                }
                if (type == null) {
                    issues.error(IssueCode.MISSING_FIELD, at.at(TYPE_FIELD), null, NAME.expected());
                    return null;
                }
                Name name = NAME.reader().read(type, at.at(TYPE_FIELD), issues);
                return name == null ? null : name.type.read(node, at, issues);
            });

    static final Type<ChangeList> CHANGE_LIST = object(fields -> new ChangeList(
            fields.nullable("frozenBefore", DATE_TIME), fields.required("changes", listOf(CHANGE))));

    private ChangeTypes() {
    }

    private enum Name {
        THERAPIST_ABSENT(timed("therapist", TherapistAbsent::new)),
        ROOM_CLOSED(timed("room", RoomClosed::new)),
        CITIZEN_ABSENT(timed("citizen", CitizenAbsent::new)),
        THERAPIST_ON_SHIFT(
                fields -> new TherapistOnShift(fields.required("therapist", TEXT), fields.required("site", TEXT),
                        fields.required("from", DATE_TIME), fields.required("to", DATE_TIME))),
        ROOM_OPENED(timed("room", RoomOpened::new)),
        CITIZEN_AVAILABLE(timed("citizen", CitizenAvailable::new)),
        SESSION_PINNED(
                fields -> new SessionPinned(fields.required("citizen", TEXT), fields.required("start", DATE_TIME))),
        SESSION_UNPINNED(
                fields -> new SessionUnpinned(fields.required("citizen", TEXT), fields.required("start", DATE_TIME))),
        CITIZEN_WITHDRAWN(fields -> new CitizenWithdrawn(fields.required("citizen", TEXT))),
        NEW_REFERRAL(fields -> new NewReferral(fields.required("citizen", CitizenTypes.CITIZEN))),
        CITIZEN_CHANGED(fields -> new CitizenChanged(fields.required("citizen", CitizenTypes.CITIZEN))),
        CITIZEN_ASSESSED(
                fields -> new CitizenAssessed(fields.required("citizen", TEXT),
                        fields.optional("found", CONDITIONS, Set.of()),
                        fields.optional("cleared", CONDITIONS, Set.of()),
                        fields.optional("until", mapOf(Condition.values(), DATE), Map.of()),
                        fields.nullable("followsInstruction", choice(FollowsInstruction.values())),
                        fields.nullable("hasPlan", FLAG), fields.nullable("age", INTEGER),
                        fields.nullable("painSince", DATE))),
        START_POSTPONED(
                fields -> new StartPostponed(fields.required("citizen", TEXT), fields.requiredOrNull("until", DATE))),
        OWN_PLACES(
                fields -> new OwnPlaces(fields.required("citizen", TEXT),
                        fields.required("slots", listOf(CitizenTypes.SLOT)))),
        THERAPIST_WANTED(
                fields -> new TherapistWanted(fields.required("citizen", TEXT),
                        fields.requiredOrNull("therapist", TEXT))),
        THERAPISTS_EXCLUDED(
                fields -> new TherapistsExcluded(fields.required("citizen", TEXT),
                        fields.required("therapists", setOf(TEXT)))),
        TRAINING_CHANGED(
                fields -> new TrainingChanged(fields.required("citizen", TEXT), fields.nullable("perWeek", INTEGER),
                        fields.nullable("minutes", INTEGER), fields.nullable("trainingWeeks", INTEGER))),
        CLASS_CHANGED(
                fields -> new ClassChanged(fields.required("class", TEXT), fields.nullable("capacity", INTEGER),
                        fields.optional("meetings", listOf(ResourceTypes.CLASS_DAY), List.of()),
                        fields.nullable("minCitizens", INTEGER), fields.nullable("ages", ResourceTypes.AGES),
                        fields.nullable("joinUntil", DATE))),
        CLASS_ADDED(fields -> new ClassAdded(fields.required("class", ResourceTypes.REHAB_CLASS))),
        CLASS_CANCELLED(
                fields -> new ClassCancelled(fields.required("class", TEXT), fields.required("from", DATE))),
        MEETING_CANCELLED(
                fields -> new MeetingCancelled(fields.required("class", TEXT), fields.required("date", DATE))),
        MEETING_MOVED(
                fields -> new MeetingMoved(fields.required("class", TEXT), fields.required("date", DATE),
                        fields.required("starts", listOf(TIME))));

        private final Type<Change> type;

        Name(Function<Fields, Change> reader) {
            type = object(fields -> {
                fields.required(TYPE_FIELD, TEXT);
                return reader.apply(fields);
            });
        }
    }

    private interface TimedChange {
        Change of(String who, LocalDateTime from, LocalDateTime to);
    }

    private static Function<Fields, Change> timed(String who, TimedChange change) {
        return fields -> change.of(fields.required(who, TEXT), fields.required("from", DATE_TIME),
                fields.required("to", DATE_TIME));
    }
}
