package dk.holdplan.data.document;

import static dk.holdplan.data.document.Types.DATE;
import static dk.holdplan.data.document.Types.DATE_TIME;
import static dk.holdplan.data.document.Types.FLAG;
import static dk.holdplan.data.document.Types.INTEGER;
import static dk.holdplan.data.document.Types.TEXT;
import static dk.holdplan.data.document.Types.TIME;
import static dk.holdplan.data.document.Types.choice;
import static dk.holdplan.data.document.Types.listOf;
import static dk.holdplan.data.document.Types.object;
import static dk.holdplan.data.document.Types.openObject;

import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Lunch;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.WeeklyWindow;
import java.time.DayOfWeek;
import java.util.Set;

/** Times and sessions, as the other parts of the documents use them. */
final class FrameTypes {

    static final Type<DayOfWeek> WEEKDAY = choice(DayOfWeek.values());
    static final Type<SessionKind> KIND = choice(SessionKind.values());

    static final Type<Horizon> HORIZON = object(
            fields -> new Horizon(fields.required("firstDay", DATE), fields.required("weeks", INTEGER),
                    fields.optional("planAhead", FLAG, Horizon.DEFAULT_PLAN_AHEAD)));

    static final Type<Lunch> LUNCH = object(fields -> new Lunch(fields.required("from", TIME),
            fields.required("to", TIME), fields.required("minutes", INTEGER)));

    static final Type<WeeklyWindow> WINDOW = object(fields -> new WeeklyWindow(fields.required("day", WEEKDAY),
            fields.required("from", TIME), fields.required("to", TIME)));

    static final Type<Interval> INTERVAL = object(
            fields -> new Interval(fields.required("from", DATE_TIME), fields.required("to", DATE_TIME)));

    /** Sessions come from plans, which may carry more than the schema names. */
    static final Type<Session> SESSION = openObject(fields -> new Session(fields.required("citizen", TEXT),
            fields.required("kind", KIND), fields.required("start", DATE_TIME), fields.required("end", DATE_TIME),
            fields.required("therapist", TEXT), fields.required("room", TEXT), fields.nullable("class", TEXT)));

    static final Type<Published> PUBLISHED = object(fields -> new Published(
            fields.required("sessions", listOf(SESSION)), fields.nullable("frozenBefore", DATE_TIME), Set.of(),
            fields.nullable("told", listOf(SESSION)), fields.nullable("now", DATE_TIME),
            fields.nullable("newFrom", DATE_TIME)));

    private FrameTypes() {
    }
}
