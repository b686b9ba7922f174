package dk.holdplan.solve;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import dk.holdplan.model.ClassSlot;
import dk.holdplan.model.Meeting;
import dk.holdplan.model.PlannedSession;
import dk.holdplan.model.Timetable;
import dk.holdplan.problem.Session;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Changes the solver's working solution to hold given sessions, variable by variable, and only those that differ. */
final class WorkingTimetable {

    private final Timetable wanted;

    /**
     * A change for working solutions of one problem.
     *
     * @param wanted a copy of the solver's timetable that is used for nothing else
     */
    WorkingTimetable(Timetable wanted) {
        this.wanted = wanted;
    }

    void become(List<Session> sessions, ScoreDirector<Timetable> director) {
        wanted.place(sessions);
        Timetable timetable = director.getWorkingSolution();
        change(director, timetable.classSlots(), wanted.classSlots(), "time", ClassSlot::time, ClassSlot::setTime);
        change(director, timetable.meetings(), wanted.meetings(), "therapist", Meeting::therapist,
                Meeting::setTherapist);
        change(director, timetable.meetings(), wanted.meetings(), "room", Meeting::room, Meeting::setRoom);
        change(director, timetable.plannedSessions(), wanted.plannedSessions(), "place", PlannedSession::place,
                PlannedSession::setPlace);
        director.triggerVariableListeners();
    }

    private static <E, V> void change(ScoreDirector<Timetable> director, List<E> entities, List<E> like,
            String variable, Function<E, V> get, BiConsumer<E, V> set) {
        for (int i = 0; i < entities.size(); i++) {
            E entity = entities.get(i);
            V value = get.apply(like.get(i));
            if (!Objects.equals(get.apply(entity), value)) {
                director.beforeVariableChanged(entity, variable);
                set.accept(entity, value);
                director.afterVariableChanged(entity, variable);
            }
        }
    }
}
