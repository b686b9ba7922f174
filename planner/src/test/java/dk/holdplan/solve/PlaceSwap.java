package dk.holdplan.solve;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractMove;
import dk.holdplan.model.Place;
import dk.holdplan.model.PlannedSession;
import dk.holdplan.model.Timetable;
import java.util.List;
import java.util.Objects;

/** Two sessions change places. */
final class PlaceSwap extends AbstractMove<Timetable> {

    private static final String PLACE = "place";

    private final PlannedSession one;
    private final PlannedSession other;

    PlaceSwap(PlannedSession one, PlannedSession other) {
        this.one = one;
        this.other = other;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<Timetable> scoreDirector) {
        return !Objects.equals(one.place(), other.place()) && canHave(one, other.place())
                && canHave(other, one.place());
    }

    private static boolean canHave(PlannedSession session, Place place) {
        return place == null || session.places().contains(place);
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<Timetable> scoreDirector) {
        Place place = one.place();
        change(scoreDirector, one, other.place());
        change(scoreDirector, other, place);
    }

    private static void change(ScoreDirector<Timetable> scoreDirector, PlannedSession session, Place place) {
        scoreDirector.beforeVariableChanged(session, PLACE);
        session.setPlace(place);
        scoreDirector.afterVariableChanged(session, PLACE);
    }

    @Override
    public PlaceSwap rebase(ScoreDirector<Timetable> destination) {
        return new PlaceSwap(destination.lookUpWorkingObject(one), destination.lookUpWorkingObject(other));
    }

    @Override
    public List<PlannedSession> getPlanningEntities() {
        return List.of(one, other);
    }

    @Override
    public String toString() {
        return one + " <-> " + other;
    }
}
