package dk.holdplan.data.document;

import static dk.holdplan.data.document.FrameTypes.INTERVAL;
import static dk.holdplan.data.document.FrameTypes.WEEKDAY;
import static dk.holdplan.data.document.FrameTypes.WINDOW;
import static dk.holdplan.data.document.Types.DATE;
import static dk.holdplan.data.document.Types.DATE_TIME;
import static dk.holdplan.data.document.Types.FLAG;
import static dk.holdplan.data.document.Types.INTEGER;
import static dk.holdplan.data.document.Types.TEXT;
import static dk.holdplan.data.document.Types.TIME;
import static dk.holdplan.data.document.Types.choice;
import static dk.holdplan.data.document.Types.listOf;
import static dk.holdplan.data.document.Types.object;
import static dk.holdplan.data.document.Types.setOf;

import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.RehabClass.Ages;
import dk.holdplan.problem.RehabClass.ClassDay;
import dk.holdplan.problem.RehabClass.ClassException;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Site;
import dk.holdplan.problem.Therapist;
import java.util.List;

/** Sites, rooms, therapists and classes. */
final class ResourceTypes {

    static final Type<Site> SITE = object(
            fields -> new Site(fields.required("id", TEXT), fields.optional("name", TEXT, "")));

    static final Type<Room> ROOM = object(fields -> new Room(fields.required("id", TEXT),
            fields.optional("name", TEXT, ""), fields.required("site", TEXT), fields.required("capacity", INTEGER),
            fields.required("uses", setOf(choice(RoomUse.values()))), fields.optional("stepFree", FLAG, false),
            fields.required("open", listOf(WINDOW)), fields.optional("closed", listOf(INTERVAL), List.of()),
            fields.optional("parallel", INTEGER, 1), fields.optional("changeMinutes", INTEGER, 0),
            fields.optional("opened", listOf(INTERVAL), List.of())));

    static final Type<Shift> SHIFT = object(fields -> new Shift(fields.required("site", TEXT),
            fields.required("from", DATE_TIME), fields.required("to", DATE_TIME),
            fields.optional("once", FLAG, false)));

    static final Type<Therapist> THERAPIST = object(
            fields -> new Therapist(fields.required("id", TEXT), fields.optional("name", TEXT, ""),
                    fields.required("skills", setOf(TEXT)), fields.required("shifts", listOf(SHIFT)),
                    fields.optional("absent", listOf(INTERVAL), List.of()), fields.optional("noteMinutes", INTEGER, 0),
                    fields.optional("avoids", listOf(WINDOW), List.of())));

    static final Type<ClassDay> CLASS_DAY = object(
            fields -> new ClassDay(fields.required("day", WEEKDAY), fields.required("starts", listOf(TIME))));

    static final Type<ClassException> CLASS_EXCEPTION = object(
            fields -> new ClassException(fields.required("date", DATE), fields.required("starts", listOf(TIME))));

    static final Type<Ages> AGES = object(
            fields -> new Ages(fields.required("from", INTEGER), fields.required("to", INTEGER)));

    static final Type<RehabClass> REHAB_CLASS = object(fields -> new RehabClass(fields.required("id", TEXT),
            fields.optional("name", TEXT, ""), fields.required("kind", choice(ClassKind.values())),
            fields.required("site", TEXT), fields.required("skill", TEXT), fields.required("capacity", INTEGER),
            fields.required("minutes", INTEGER), fields.nullable("from", DATE), fields.nullable("until", DATE),
            fields.required("meetings", listOf(CLASS_DAY)), fields.optional("setUpMinutes", INTEGER, 0),
            fields.optional("clearMinutes", INTEGER, 0), fields.optional("minCitizens", INTEGER, 0),
            fields.nullable("ages", AGES), fields.nullable("joinUntil", DATE),
            fields.optional("exceptions", listOf(CLASS_EXCEPTION), List.of())));

    private ResourceTypes() {
    }
}
