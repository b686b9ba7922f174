package dk.holdplan.model;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Need;
import dk.holdplan.demand.Needs;
import dk.holdplan.model.PlaceFinder.Form;
import dk.holdplan.model.PlaceFinder.Window;
import dk.holdplan.model.PlannedSession.Purpose;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.PublishedSessions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Enriches a problem into a timetable without places. */
final class TimetableBuilder {

    private final Problem problem;
    private final Map<String, Need> needs;
    private final Map<String, PlannedCitizen> citizens = new HashMap<>();
    private final FrozenSessions frozen;
    private final DayBook days;
    private final HeldMeetings held;
    private final ClassMeetings classes;
    private final PlaceFinder places;
    private final List<PlannedSession> sessions = new ArrayList<>();

    TimetableBuilder(Problem problem) {
        this.problem = problem;
        this.needs = Needs.of(problem);
        this.frozen = new FrozenSessions(PublishedSessions.of(problem, needs));
        this.days = new DayBook(problem, frozen.counted());
        this.held = new HeldMeetings(problem, days, frozen.counted());
        this.classes = new ClassMeetings(problem, days, held);
        this.places = new PlaceFinder(problem.horizon(), new OfferedTimes(problem, days), classes.open());
    }

    Timetable build() {
        Set<String> published = frozen.movable().stream().map(Session::citizen).collect(Collectors.toSet());
        needs.forEach((id, need) -> citizens.put(id,
                new PlannedCitizen(need, problem.horizon(), published.contains(id))));
        frozen.counted().forEach(this::addFrozen);
        needs.values().forEach(need -> need.demands().forEach(demand -> add(need, demand)));
        TimetableFacts facts = TimetableFacts.of(problem, days, frozen);
        return new Timetable(facts, sessions, classes.all(), classes.slots());
    }

    private void addFrozen(Session session) {
        Need need = needs.get(session.citizen());
        int week = problem.horizon().week(session.date());
        int waitsFrom = frozen.served(session, need).map(this::waitsFrom).orElse(Purpose.NO_WAIT);
        Purpose purpose = new Purpose(citizens.get(session.citizen()), session.kind(), week, sessions.size(), waitsFrom,
                classPossible(need, session.kind(), week));
        sessions.add(PlannedSession.frozen(purpose, session.rehabClass() == null
                ? new IndividualPlace(days.engagement(session, true))
                : held.place(session)));
    }

    private void add(Need need, Demand demand) {
        String id = need.citizen().id();
        PlannedCitizen citizen = citizens.get(id);
        Window window = new Window(demand.first(), demand.last(), frozen.dates(id));
        int index = 0;
        for (int minutes : frozen.open(id, demand)) {
            Purpose purpose = new Purpose(citizen, demand.kind(), demand.week(), index, waitsFrom(demand),
                    classPossible(need, demand.kind(), demand.week()));
            Form form = new Form(
                    need.mayBeAlone(demand.kind(), demand.week()) ? minutes : PlaceFinder.NOT_ALONE,
                    need.mayBeInClass(demand.kind(), demand.week())
                            ? need.classKinds(demand.kind())
                            : Set.of());
            sessions.add(PlannedSession.free(purpose, places.places(need.citizen(), citizen, window, form)));
            index++;
        }
    }

    private int waitsFrom(Demand demand) {
        return demand.kind() == SessionKind.EXAMINATION ? problem.horizon().day(demand.first()) : Purpose.NO_WAIT;
    }

    private static boolean classPossible(Need need, SessionKind kind, int week) {
        return kind == SessionKind.TRAINING && need.mayTrainInClass(week);
    }
}
