package dk.holdplan.model;

import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;

/** Copies timetables for the solver: entities anew, facts shared. */
public final class TimetableCloner implements SolutionCloner<Timetable> {

    @Override
    public Timetable cloneSolution(Timetable original) {
        return original.copy();
    }
}
