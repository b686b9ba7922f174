package dk.holdplan.solve;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import dk.holdplan.model.Timetable;
import dk.holdplan.search.Pace;
import dk.holdplan.search.TimetableSearch;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * One step of the solver: advances the search by a slice. What the search found goes to the solver's working solution, where the constraints score it anew; a slip in the prices of the search
 * can therefore never pass for a better plan.
 */
final class SearchCommand implements PhaseCommand<Timetable> {

    /** Shares of the search at which all threads go on from the best timetable. */
    private static final List<Double> SHARINGS = List.of(0.5, 0.75, 0.9);

    /** Share of the search from which on all threads search the whole, however far apart its sites are. */
    private static final double TOGETHER_FROM = 0.9;

    private final TimetableSearch search;
    private final Pace pace;
    private final int slices;
    private final WorkingTimetable working;
    private int slice;
    private long medium;
    private long soft;

    /**
     * A command that the solver repeats.
     *
     * @param search whose timetable the working solution holds already
     * @param slices how often it is called
     */
    SearchCommand(TimetableSearch search, Pace pace, int slices, WorkingTimetable working) {
        this.search = search;
        this.pace = pace;
        this.slices = slices;
        this.working = working;
        medium = search.medium();
        soft = search.soft();
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<Timetable> director, BooleanSupplier isPhaseTerminated) {
        double before = (double) slice / slices;
        slice++;
        double until = (double) slice / slices;
        if (until <= TOGETHER_FROM && search.separable()) {
            search.advanceApart(pace, until);
        } else {
            search.advance(pace, until);
        }
        if (SHARINGS.stream().anyMatch(share -> before < share && share <= until)) {
            search.share();
        }
        if (search.medium() < medium || search.medium() == medium && search.soft() < soft) {
            medium = search.medium();
            soft = search.soft();
            working.become(search.sessions(), director);
        }
    }
}
