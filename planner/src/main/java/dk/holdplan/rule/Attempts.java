package dk.holdplan.rule;

import dk.holdplan.demand.Demand;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.Therapist;
import dk.holdplan.rule.Taken.Use;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tries one session more in a timetable without broken rules: the judge's own rules, on the part of the timetable that
 * the session touches. Immutable after construction; may be used from several threads.
 */
public final class Attempts {

    private final Facts facts;
    private final PublishedRules published;
    private final Map<Of, List<Row>> rows = new HashMap<>();
    /** Frozen sessions that the timetable does not have. */
    private final Set<Session> missing;
    private final Map<String, List<Demand>> open = new HashMap<>();

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
        published = new PublishedRules(facts);
        missing = new HashSet<>(facts.frozen());
        List<Row> known = new ArrayList<>();
        for (Session session : sessions) {
            boolean frozen = missing.remove(session);
            if (frozen || facts.knows(session)) {
                known.add(new Row(session, facts.needs().get(session.citizen()), frozen));
            }
        }
        Serving serving = new Serving(facts.needs());
        serving.serve(known).forEach(
                row -> touched(row).forEach(of -> rows.computeIfAbsent(of, key -> new ArrayList<>()).add(row)));
        serving.left().forEach(wanted -> open.computeIfAbsent(wanted.need().citizen().id(), id -> new ArrayList<>())
                .add(wanted.demand().of(wanted.minutes())));
    }

    /** What a citizen needs and does not have, each session by itself, in the order of RULES.md section 4. */
    public List<Demand> open(String citizen) {
        return List.copyOf(open.getOrDefault(citizen, List.of()));
    }

    /**
     * Every rule that the timetable would break with this session. It may be a frozen one that the timetable does not
     * have.
     */
    public List<Breach> breaches(Session session) {
        boolean frozen = missing.contains(session);
        if (!frozen && !facts.knows(session)) {
            return List.of(new Breach(session, Sentence.NOTHING_KNOWN));
        }
        List<Breach> broken = new ArrayList<>();
        Row row = row(session);
        published.check(session, broken);
        ofCitizen(row, broken);
        if (session.rehabClass() != null) {
            new MeetingRules(facts).check(with(row, ofClass(session.rehabClass())), broken);
        }
        BusyRules busy = new BusyRules(facts);
        List<Taken> ofTherapist = Taken.of(with(row, ofTherapist(session)), facts);
        busy.therapists(ofTherapist, broken);
        Therapist therapist = facts.therapists().get(session.therapist());
        if (therapist != null) {
            busy.lunch(therapist, ofTherapist, shift -> shift.date().equals(session.date()), broken);
        }
        busy.rooms(Taken.of(with(row, inRoom(session)), facts), broken);
        return broken;
    }

    private Row row(Session session) {
        return new Row(session, facts.needs().get(session.citizen()), missing.contains(session));
    }

    /** What the citizen's sessions break, of which others may serve another demand than before beside a new one. */
    private void ofCitizen(Row row, List<Breach> broken) {
        Session session = row.session();
        List<Row> before = rows.getOrDefault(ofCitizen(session.citizen()), List.of());
        List<Row> own = new Serving(Map.of(session.citizen(), row.need())).serve(plus(before, row));
        List<Row> changed = IntStream.range(0, own.size())
                .filter(i -> i == before.size() || !own.get(i).equals(before.get(i))).mapToObj(own::get).toList();
        changed.forEach(each -> each.checkDemand(broken));
        String person = row.need().citizen().person();
        new CitizenRules(facts).check(with(row, person == null
                ? new Of(What.CITIZEN_DAY, session.citizen(), session.date())
                : new Of(What.PERSON_DAY, person, session.date())), broken);
        new SessionRules(facts).check(changed, own, broken);
    }

    /** The sessions that keep a therapist busy when they would be taken by this one. */
    public List<Session> inTheWayOfTherapist(Session session) {
        return inTheWay(session, ofTherapist(session), Taken::therapistUse, 0);
    }

    /**
     * The sessions that keep a room busy when it would be taken by this one; where several can be in it, all that are
     * there then.
     */
    public List<Session> inTheWayInRoom(Session session) {
        Room room = facts.rooms().get(session.room());
        return inTheWay(session, inRoom(session), Taken::roomUse, room == null ? 0 : room.changeMinutes());
    }

    private List<Session> inTheWay(Session session, Of of, Function<Taken, Use> use, int gap) {
        List<Taken> taken = Taken.of(with(row(session), of), facts);
        Block block = Block.of(session);
        Use own = taken.stream().filter(each -> each.block().equals(block)).map(use).findFirst().orElseThrow();
        return taken.stream().filter(each -> !each.block().equals(block))
                .filter(each -> use.apply(each).begins() < own.ends() + gap
                        && own.begins() < use.apply(each).ends() + gap)
                .flatMap(each -> each.sessions().stream()).toList();
    }

    /** The sessions that take the lunch of a session's therapist on its day. */
    public List<Session> inTheLunch(Session session) {
        Span window = LunchBreak.of(facts.problem()).window();
        return Taken.of(rows.getOrDefault(ofTherapist(session), List.of()), facts).stream()
                .filter(other -> window.overlaps(other.therapistUse().span()))
                .flatMap(other -> other.sessions().stream()).toList();
    }

    /** The time for which a session that is not frozen would take its therapist. */
    public Interval takenOfTherapist(Session session) {
        return Taken.ofTherapist(session, facts.buffer(session));
    }

    /** The time for which a session that is not frozen would take its room. */
    public Interval takenOfRoom(Session session) {
        return Taken.ofRoom(session, facts.buffer(session));
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

    private Stream<Session> of(Of of) {
        return rows.getOrDefault(of, List.of()).stream().map(Row::session);
    }

    private List<Row> with(Row row, Of of) {
        return plus(rows.getOrDefault(of, List.of()), row);
    }

    private static List<Row> plus(List<Row> some, Row row) {
        return Stream.concat(some.stream(), Stream.of(row)).toList();
    }

    private Of ofClass(String rehabClass) {
        return new Of(What.CLASS, rehabClass, facts.problem().horizon().firstDay());
    }

    private Of ofCitizen(String citizen) {
        return new Of(What.CITIZEN, citizen, facts.problem().horizon().firstDay());
    }

    private static Of ofTherapist(Session session) {
        return new Of(What.THERAPIST_DAY, session.therapist(), session.date());
    }

    private static Of inRoom(Session session) {
        return new Of(What.ROOM_DAY, session.room(), session.date());
    }

    private List<Of> touched(Row row) {
        Session session = row.session();
        List<Of> touched = new ArrayList<>(List.of(new Of(What.CITIZEN_DAY, session.citizen(), session.date()),
                ofCitizen(session.citizen()), ofTherapist(session), inRoom(session)));
        if (session.rehabClass() != null) {
            touched.add(ofClass(session.rehabClass()));
        }
        if (row.need().citizen().person() != null) {
            touched.add(new Of(What.PERSON_DAY, row.need().citizen().person(), session.date()));
        }
        return touched;
    }
}
