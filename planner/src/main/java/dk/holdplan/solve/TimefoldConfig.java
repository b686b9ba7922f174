package dk.holdplan.solve;

import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import dk.holdplan.model.ClassSlot;
import dk.holdplan.model.Meeting;
import dk.holdplan.model.PlannedSession;
import dk.holdplan.model.Timetable;
import dk.holdplan.stream.HoldplanConstraintProvider;
import java.util.Collections;

/** Configurations of Timefold over the timetable. */
public final class TimefoldConfig {

    private TimefoldConfig() {
    }

    /** What scoring and analysis need: the model and the rules, no search. */
    public static SolverConfig rules() {
        return new SolverConfig().withSolutionClass(Timetable.class)
                .withEntityClasses(PlannedSession.class, Meeting.class, ClassSlot.class)
                .withConstraintProviderClass(HoldplanConstraintProvider.class);
    }

    /** The rules, and one phase that gives the command so many steps. */
    static SolverConfig search(SearchCommand command, int steps) {
        return rules().withPhases(
                new CustomPhaseConfig().withCustomPhaseCommandList(Collections.nCopies(steps, command)));
    }
}
