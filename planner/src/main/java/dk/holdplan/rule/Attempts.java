package dk.holdplan.rule;

import dk.holdplan.demand.Need;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.Therapist;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tries one session more in a timetable without broken rules: the judge's own rules, on the part of the timetable that
 * the session touches. Immutable after construction; may be used from several threads.
 */
public final class Attempts {

    private final Facts facts;
    private final Map<Of, List<Row>> rows = new HashMap<>();

    private enum What {
        CITIZEN_DAY,
        THERAPIST_DAY,
        ROOM_DAY,
        CLASS,
        CITIZEN,
        PERSON_DAY
    }

    /** What some rows have in common; {@code date} is the first day of the horizon where the day does not matter. */
    private record Of(What what, String id, LocalDate date) {
    }

    /**
     * @param problem without errors
     * @param sessions without broken rules
     */
    public Attempts(Problem problem, List<Session> sessions) {
        facts = Facts.of(problem);
        for (Session session : sessions) {
            Need need = facts.needs().get(session.citizen());
            boolean frozen = facts.frozen().contains(session);
            if (need != null && (frozen ? facts.published().taking().contains(session) : facts.knows(session))) {
                Row row = new Row(session, need, frozen);
                touched(session, need).forEach(of -> rows.computeIfAbsent(of, key -> new ArrayList<>()).add(row));
            }
        }
    }

    /**
     * Every rule that the timetable would break with this session, for a demand that is open.
     *
     * @param session of a citizen, with a therapist, in a room and of a class that the problem has
     */
    public List<Breach> breaches(Session session) {
        List<Breach> broken = new ArrayList<>();
        Need need = facts.needs().get(session.citizen());
        Row row = Serving.one(new Row(session, need, false));
        if (row == null) {
            return List.of(new Breach(session, Sentence.NO_DEMAND, Map.of()));
        }
        LocalDate date = session.date();
        String person = need.citizen().person();
        new CitizenRules(facts).check(with(row, person == null
                ? new Of(What.CITIZEN_DAY, session.citizen(), date)
                : new Of(What.PERSON_DAY, person, date)), broken);
        new SessionRules(facts).check(List.of(row), with(row, ofCitizen(session.citizen())), broken);
        if (session.rehabClass() != null) {
            new MeetingRules(facts).check(with(row, ofClass(session.rehabClass())), broken);
        }
        BusyRules busy = new BusyRules(facts);
        Therapist therapist = facts.therapists().get(session.therapist());
        List<Taken> ofTherapist = Taken.of(with(row, new Of(What.THERAPIST_DAY, therapist.id(), date)), facts);
        busy.therapists(ofTherapist, broken);
        busy.lunch(therapist, ofTherapist, shift -> shift.date().equals(date), broken);
        busy.rooms(Taken.of(with(row, new Of(What.ROOM_DAY, session.room(), date)), facts), broken);
        return broken;
    }

    /** The sessions that keep a therapist busy at some time of this one. */
    public List<Session> inTheWayOfTherapist(Session session) {
        return inTheWay(new Of(What.THERAPIST_DAY, session.therapist(), session.date()), session);
    }

    /** The sessions that keep a room busy at some time of this one. */
    public List<Session> inTheWayInRoom(Session session) {
        return inTheWay(new Of(What.ROOM_DAY, session.room(), session.date()), session);
    }

    /** The sessions that take the lunch of a session's therapist on its day. */
    public List<Session> inTheLunch(Session session) {
        Span window = LunchBreak.of(facts.problem()).window();
        return of(new Of(What.THERAPIST_DAY, session.therapist(), session.date()))
                .filter(other -> window.overlaps(Span.of(other))).toList();
    }

    /** The individual sessions of a citizen at exactly this time. */
    public List<Session> alone(String citizen, LocalDateTime start, LocalDateTime end) {
        return of(new Of(What.CITIZEN_DAY, citizen, start.toLocalDate()))
                .filter(own -> own.rehabClass() == null && own.start().equals(start) && own.end().equals(end)).toList();
    }

    /** The sessions of a class on the day of this session, in the order of the timetable. */
    public List<Session> meeting(String rehabClass, LocalDate date) {
        return of(ofClass(rehabClass)).filter(other -> other.date().equals(date)).toList();
    }

    private List<Session> inTheWay(Of of, Session session) {
        return of(of).filter(other -> other.start().isBefore(session.end()) && session.start().isBefore(other.end()))
                .toList();
    }

    private Stream<Session> of(Of of) {
        return rows.getOrDefault(of, List.of()).stream().map(Row::session);
    }

    private List<Row> with(Row row, Of of) {
        return Stream.concat(rows.getOrDefault(of, List.of()).stream(), Stream.of(row)).toList();
    }

    private Of ofClass(String rehabClass) {
        return new Of(What.CLASS, rehabClass, facts.problem().horizon().firstDay());
    }

    private Of ofCitizen(String citizen) {
        return new Of(What.CITIZEN, citizen, facts.problem().horizon().firstDay());
    }

    private List<Of> touched(Session session, Need need) {
        List<Of> touched = new ArrayList<>(List.of(new Of(What.CITIZEN_DAY, session.citizen(), session.date()),
                ofCitizen(session.citizen()), new Of(What.THERAPIST_DAY, session.therapist(), session.date()),
                new Of(What.ROOM_DAY, session.room(), session.date())));
        if (session.rehabClass() != null) {
            touched.add(ofClass(session.rehabClass()));
        }
        if (need.citizen().person() != null) {
            touched.add(new Of(What.PERSON_DAY, need.citizen().person(), session.date()));
        }
        return touched;
    }
}
