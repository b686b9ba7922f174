package dk.holdplan.solve;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import dk.holdplan.model.Timetable;
import java.util.function.BooleanSupplier;

/**
 * One step of the solver: takes what a slice of the search found into the solver's working solution, where the
 * constraints score it anew; an error in the search's own prices can therefore never pass for a better plan.
 */
final class SearchCommand implements PhaseCommand<Timetable> {

    private final Slices slices;
    private final WorkingTimetable working;

    /** A command that the solver repeats, once for each slice. */
    SearchCommand(Slices slices, WorkingTimetable working) {
        this.slices = slices;
        this.working = working;
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<Timetable> director, BooleanSupplier isPhaseTerminated) {
        slices.next().ifPresent(sessions -> working.become(sessions, director));
    }
}
