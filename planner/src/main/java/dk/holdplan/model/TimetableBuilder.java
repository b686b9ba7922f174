package dk.holdplan.model;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Need;
import dk.holdplan.demand.Needs;
import dk.holdplan.model.PlaceFinder.Form;
import dk.holdplan.model.PlaceFinder.Visitor;
import dk.holdplan.model.PlaceFinder.Window;
import dk.holdplan.model.PlannedSession.Purpose;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.FrozenDemand;
import dk.holdplan.rule.OneVisit;
import dk.holdplan.rule.PublishedSessions;
import dk.holdplan.rule.Serving.Wanted;
import java.time.LocalDate;
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
    private final FrozenDemand demand;
    private final DayBook days;
    private final HeldMeetings held;
    private final ClassMeetings classes;
    private final PlaceFinder places;
    private final List<PlannedSession> sessions = new ArrayList<>();
    private final Map<Visit, Integer> counts = new HashMap<>();

    private record Visit(String citizen, SessionKind kind, int week) {
    }

    TimetableBuilder(Problem problem) {
        this.problem = problem;
        this.needs = Needs.of(problem);
        this.frozen = new FrozenSessions(PublishedSessions.of(problem, needs));
        this.demand = new FrozenDemand(needs, frozen.all());
        this.days = new DayBook(problem, frozen.all());
        this.held = new HeldMeetings(problem, days, frozen.all());
        this.classes = new ClassMeetings(problem, days, held);
        this.places = new PlaceFinder(problem, days, classes.open());
    }

    Timetable build() {
        needs.forEach((id, need) -> citizens.put(id, new PlannedCitizen(need, problem.horizon(), frozen)));
        frozen.all().forEach(this::addFrozen);
        needs.forEach((id, need) -> demand.left(id).forEach(wanted -> add(need, wanted)));
        TimetableFacts facts = TimetableFacts.of(problem, days, frozen);
        return new Timetable(facts, sessions, classes.all(), classes.slots());
    }

    private void addFrozen(Session session) {
        Need need = needs.get(session.citizen());
        int week = problem.horizon().week(session.date());
        Purpose purpose = new Purpose(citizens.get(session.citizen()), session.kind(), week, sessions.size(),
                demand.served(session).orElse(null), classPossible(need, session.kind(), week));
        sessions.add(PlannedSession.frozen(purpose, session.rehabClass() == null
                ? new IndividualPlace(days.engagement(session, true))
                : held.place(session), problem.horizon()));
    }

    private void add(Need need, Wanted wanted) {
        String id = need.citizen().id();
        Demand demanded = wanted.demand();
        SessionKind kind = demanded.kind();
        int week = demanded.week();
        int index = counts.merge(new Visit(id, kind, week), 1, Integer::sum) - 1;
        Purpose purpose = new Purpose(citizens.get(id), kind, week, index, wanted, classPossible(need, kind, week));
        Window window = new Window(demanded.first(), demanded.last(), takenDates(need, kind));
        Form form = new Form(need.mayBeAlone(kind, week) ? wanted.minutes() : PlaceFinder.NOT_ALONE,
                need.mayBeInClass(kind, week) ? classesOf(need, kind) : Set.of());
        sessions.add(PlannedSession.free(purpose,
                places.places(Visitor.of(need, kind, publishedEarly(id, kind)), citizens.get(id), window, form),
                problem.horizon()));
    }

    /** The dates that frozen sessions of the citizen leave no room on (H02). */
    private Set<LocalDate> takenDates(Need need, SessionKind kind) {
        Map<LocalDate, List<Session>> onDates = frozen.counted(need.citizen().id()).stream()
                .collect(Collectors.groupingBy(Session::date));
        if (need.pathway().educationSameDay()) {
            onDates.values().removeIf(
                    onDate -> onDate.size() == 1 && OneVisit.canBe(kind, onDate.getFirst().kind()));
        }
        return onDates.keySet();
    }

    private Set<String> classesOf(Need need, SessionKind kind) {
        return problem.classes().stream().filter(rehabClass -> need.isTaken(kind, rehabClass)).map(RehabClass::id)
                .collect(Collectors.toSet());
    }

    /** What is published of a citizen where nothing new may be, and not frozen: it may only stay just so (H16). */
    private Set<Session> publishedEarly(String citizen, SessionKind kind) {
        Published published = problem.published();
        return published == null
                ? Set.of()
                : frozen.published(citizen).stream().filter(session -> session.kind() == kind)
                        .filter(session -> published.isTooSoonForNew(session) && !published.isFrozen(session))
                        .collect(Collectors.toSet());
    }

    private static boolean classPossible(Need need, SessionKind kind, int week) {
        return kind == SessionKind.TRAINING && need.mayTrainInClass(week);
    }
}
