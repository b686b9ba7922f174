package dk.holdplan.solve;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import dk.holdplan.model.PlannedSession;
import dk.holdplan.model.Timetable;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Swaps of the places of any two sessions that are not frozen. Takes the place of the solver's own swap, which keeps a
 * bit for each pair of values and so does not fit into memory with as many places as there are here.
 */
public final class PlaceSwaps implements MoveIteratorFactory<Timetable, PlaceSwap> {

    private List<PlannedSession> sessions = List.of();

    @Override
    public void phaseStarted(ScoreDirector<Timetable> scoreDirector) {
        sessions = scoreDirector.getWorkingSolution().plannedSessions().stream()
                .filter(session -> !session.frozen()).toList();
    }

    @Override
    public void phaseEnded(ScoreDirector<Timetable> scoreDirector) {
        sessions = List.of();
    }

    @Override
    public long getSize(ScoreDirector<Timetable> scoreDirector) {
        return (long) sessions.size() * sessions.size();
    }

    @Override
    public Iterator<PlaceSwap> createOriginalMoveIterator(ScoreDirector<Timetable> scoreDirector) {
        return sessions.stream().flatMap(one -> sessions.stream().map(other -> new PlaceSwap(one, other))).iterator();
    }

    @Override
    public Iterator<PlaceSwap> createRandomMoveIterator(ScoreDirector<Timetable> scoreDirector, Random random) {
        return Stream.generate(() -> new PlaceSwap(any(random), any(random))).iterator();
    }

    private PlannedSession any(Random random) {
        return sessions.get(random.nextInt(sessions.size()));
    }
}
