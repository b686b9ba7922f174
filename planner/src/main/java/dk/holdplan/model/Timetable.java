package dk.holdplan.model;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A timetable that the solver changes: which place each session has, when each class meets, and who leads each meeting
 * where. Whatever is chosen from the offered values, a meeting without members counts for nothing.
 */
@PlanningSolution(solutionCloner = TimetableCloner.class)
public final class Timetable {

    private final TimetableFacts facts;
    private final Positions positions;
    private final ConstraintWeightOverrides<HardMediumSoftScore> weights;
    @ProblemFactCollectionProperty
    private final List<Session> published;
    @PlanningEntityCollectionProperty
    private final List<PlannedSession> plannedSessions;
    @PlanningEntityCollectionProperty
    private final List<Meeting> meetings;
    @PlanningEntityCollectionProperty
    private final List<ClassSlot> classSlots;
    @PlanningScore
    private @Nullable HardMediumSoftScore score;

    Timetable(TimetableFacts facts, List<PlannedSession> plannedSessions, List<Meeting> meetings,
            List<ClassSlot> classSlots) {
        this(facts, Positions.of(plannedSessions, meetings, classSlots), plannedSessions, meetings, classSlots, null);
    }

    private Timetable(TimetableFacts facts, Positions positions, List<PlannedSession> plannedSessions,
            List<Meeting> meetings, List<ClassSlot> classSlots, @Nullable HardMediumSoftScore score) {
        this.facts = facts;
        this.positions = positions;
        this.weights = facts.weights();
        this.published = facts.published();
        this.plannedSessions = List.copyOf(plannedSessions);
        this.meetings = List.copyOf(meetings);
        this.classSlots = List.copyOf(classSlots);
        this.score = score;
    }

    /** A timetable in which only frozen sessions have a place. The problem must have no errors. */
    public static Timetable of(Problem problem) {
        return new TimetableBuilder(problem).build();
    }

    /** A timetable with the same facts and choices, which can be changed apart from this one. */
    public Timetable copy() {
        return new Timetable(facts, positions, plannedSessions.stream().map(PlannedSession::copy).toList(),
                meetings.stream().map(Meeting::copy).toList(), classSlots.stream().map(ClassSlot::copy).toList(),
                score);
    }

    /** Every session to place, after the frozen ones. */
    public List<PlannedSession> plannedSessions() {
        return plannedSessions;
    }

    /** Every meeting that can take place or is frozen. */
    public List<Meeting> meetings() {
        return meetings;
    }

    /** Every class and weekday whose time is to be chosen. */
    public List<ClassSlot> classSlots() {
        return classSlots;
    }

    /** The score that the solver gave, null before it did. */
    public @Nullable HardMediumSoftScore score() {
        return score;
    }

    /** A session to place, by what it is for; frozen sessions are not found. */
    public Optional<PlannedSession> session(String citizen, SessionKind kind, int week, int index) {
        return sessions(citizen, kind).stream()
                .filter(session -> session.purpose().week() == week && session.purpose().index() == index).findFirst();
    }

    /** The sessions of a citizen and kind that are to be placed. */
    public List<PlannedSession> sessions(String citizen, SessionKind kind) {
        return positions.sessions().getOrDefault(new Positions.Visit(citizen, kind), List.of()).stream()
                .map(plannedSessions::get).toList();
    }

    /** The meeting of a class on a date. */
    public Optional<Meeting> meeting(String rehabClass, LocalDate date) {
        return Optional.ofNullable(positions.meetings().get(new ClassDate(rehabClass, date).meeting()))
                .map(meetings::get);
    }

    /** The meeting that a place is in. */
    public Meeting meeting(MeetingPlace place) {
        return meetings.get(positions.meetings().get(place.id()));
    }

    /** The slot of a class on the weekday of a date, or of the date alone when it is an exception. */
    public Optional<ClassSlot> classSlot(String rehabClass, LocalDate date) {
        ClassDate classDate = new ClassDate(rehabClass, date);
        return Stream.of(classDate.meeting(), classDate.slot()).filter(positions.slots()::containsKey).findFirst()
                .map(slot -> classSlots.get(positions.slots().get(slot)));
    }

    /** The slot that decides the time of a place in a meeting which is not frozen. */
    public ClassSlot classSlot(MeetingPlace place) {
        return classSlots.get(positions.slots().get(place.timeSlot()));
    }

    /** The place at a time with a therapist in a room, whether or not anybody may have it; empty when one is unknown. */
    public Optional<IndividualPlace> individualPlace(LocalDateTime start, int minutes, String therapist,
            String room) {
        Engagement engagement = facts.days().engagement(start.toLocalDate(), Span.of(start.toLocalTime(), minutes),
                therapist, room);
        return Optional.ofNullable(engagement).map(IndividualPlace::new);
    }

    /** The sessions as they are now, the frozen ones first. */
    public List<Session> sessions() {
        return new SessionWriter(this).sessions();
    }

    /** Every frozen session, in the order of publication. */
    public List<Session> frozenSessions() {
        return facts.frozen();
    }

    /**
     * Gives places to sessions, after all but the frozen ones have lost theirs. A session that fits no demand or has no
     * value for its place, and one that disagrees with an earlier one about its class's time, therapist or room, is left
     * out.
     */
    public void place(List<Session> sessions) {
        new SessionReader(this).place(sessions);
    }
}
