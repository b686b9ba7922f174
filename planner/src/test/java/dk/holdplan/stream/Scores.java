package dk.holdplan.stream;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import dk.holdplan.model.ClassSlot;
import dk.holdplan.model.Meeting;
import dk.holdplan.model.PlannedSession;
import dk.holdplan.model.Timetable;

/** Scores whole timetables by all rules. */
final class Scores {

    static final SolutionManager<Timetable, HardMediumSoftScore> MANAGER = SolutionManager
            .create(SolverFactory.<Timetable>create(new SolverConfig().withSolutionClass(Timetable.class)
                    .withEntityClasses(PlannedSession.class, Meeting.class, ClassSlot.class)
                    .withConstraintProviderClass(HoldplanConstraintProvider.class)));

    private Scores() {
    }
}
