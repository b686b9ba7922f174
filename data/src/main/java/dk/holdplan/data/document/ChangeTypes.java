package dk.holdplan.data.document;

import static dk.holdplan.data.document.Types.DATE;
import static dk.holdplan.data.document.Types.DATE_TIME;
import static dk.holdplan.data.document.Types.INTEGER;
import static dk.holdplan.data.document.Types.TEXT;
import static dk.holdplan.data.document.Types.choice;
import static dk.holdplan.data.document.Types.listOf;
import static dk.holdplan.data.document.Types.object;

import dk.holdplan.change.Change;
import dk.holdplan.change.Change.CitizenAbsent;
import dk.holdplan.change.Change.CitizenChanged;
import dk.holdplan.change.Change.CitizenWithdrawn;
import dk.holdplan.change.Change.ClassAdded;
import dk.holdplan.change.Change.ClassCancelled;
import dk.holdplan.change.Change.ClassChanged;
import dk.holdplan.change.Change.MeetingCancelled;
import dk.holdplan.change.Change.NewReferral;
import dk.holdplan.change.Change.RoomClosed;
import dk.holdplan.change.Change.TherapistAbsent;
import dk.holdplan.change.ChangeList;
import dk.holdplan.check.IssueCode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Changes: each has a field {@code type}, which tells what its other fields are. */
final class ChangeTypes {

    private static final String TYPE_FIELD = "type";
    private static final Type<Name> NAME = choice(Name.values());

    private static final Map<Name, Type<Change>> BY_NAME = Map.of(Name.THERAPIST_ABSENT,
            change(fields -> new TherapistAbsent(fields.required("therapist", TEXT),
                    fields.required("from", DATE_TIME), fields.required("to", DATE_TIME))),
            Name.ROOM_CLOSED,
            change(fields -> new RoomClosed(fields.required("room", TEXT), fields.required("from", DATE_TIME),
                    fields.required("to", DATE_TIME))),
            Name.CITIZEN_ABSENT,
            change(fields -> new CitizenAbsent(fields.required("citizen", TEXT), fields.required("from", DATE_TIME),
                    fields.required("to", DATE_TIME))),
            Name.CITIZEN_WITHDRAWN, change(fields -> new CitizenWithdrawn(fields.required("citizen", TEXT))),
            Name.NEW_REFERRAL, change(fields -> new NewReferral(fields.required("citizen", CitizenTypes.CITIZEN))),
            Name.CITIZEN_CHANGED,
            change(fields -> new CitizenChanged(fields.required("citizen", CitizenTypes.CITIZEN))),
            Name.CLASS_CHANGED,
            change(fields -> new ClassChanged(fields.required("class", TEXT), fields.nullable("capacity", INTEGER),
                    fields.optional("meetings", listOf(ResourceTypes.CLASS_DAY), List.of()))),
            Name.CLASS_ADDED, change(fields -> new ClassAdded(fields.required("class", ResourceTypes.REHAB_CLASS))),
            Name.CLASS_CANCELLED,
            change(fields -> new ClassCancelled(fields.required("class", TEXT), fields.required("from", DATE))),
            Name.MEETING_CANCELLED,
            change(fields -> new MeetingCancelled(fields.required("class", TEXT), fields.required("date", DATE))));

    private static final Type<Change> CHANGE = new Type<>("an object", () -> new CitizenWithdrawn(""),
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
                return name == null ? null : BY_NAME.get(name).read(node, at, issues);
            });

    static final Type<ChangeList> CHANGE_LIST = object(fields -> new ChangeList(
            fields.nullable("frozenBefore", DATE_TIME), fields.required("changes", listOf(CHANGE))));

    private ChangeTypes() {
    }

    private enum Name {
        THERAPIST_ABSENT,
        ROOM_CLOSED,
        CITIZEN_ABSENT,
        CITIZEN_WITHDRAWN,
        NEW_REFERRAL,
        CITIZEN_CHANGED,
        CLASS_CHANGED,
        CLASS_ADDED,
        CLASS_CANCELLED,
        MEETING_CANCELLED
    }

    private static Type<Change> change(Function<Fields, Change> reader) {
        return object(fields -> {
            fields.required(TYPE_FIELD, NAME);
            return reader.apply(fields);
        });
    }
}
