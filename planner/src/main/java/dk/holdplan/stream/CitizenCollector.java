package dk.holdplan.stream;

import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollector;
import dk.holdplan.model.PlannedSession;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Adds up the sessions of one citizen in one pass. */
final class CitizenCollector implements UniConstraintCollector<PlannedSession, CitizenTally, CitizenTotals> {

    /** One for all, so that the solver sees that rules share it. */
    static final CitizenCollector INSTANCE = new CitizenCollector();

    private CitizenCollector() {
    }

    @Override
    public Supplier<CitizenTally> supplier() {
        return CitizenTally::new;
    }

    @Override
    public BiFunction<CitizenTally, PlannedSession, Runnable> accumulator() {
        return CitizenTally::add;
    }

    @Override
    public Function<CitizenTally, CitizenTotals> finisher() {
        return CitizenTally::use;
    }
}
