package dk.holdplan.stream;

import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollector;
import dk.holdplan.model.Engagement;
import dk.holdplan.model.PlannedSession;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Adds up in one pass. There is one of each kind for all rules, so that the solver sees that they share it. */
record Collector<E, T, R>(Supplier<T> supplier, BiFunction<T, E, Runnable> accumulator, Function<T, R> finisher)
        implements
            UniConstraintCollector<E, T, R> {

    /** The sessions of a citizen. */
    static final Collector<PlannedSession, CitizenTally, CitizenTotals> CITIZEN = new Collector<>(CitizenTally::new,
            CitizenTally::add, CitizenTally::totals);
    /** The engagements of a therapist on a day. */
    static final Collector<Engagement, DayTally, TherapistTotals> THERAPIST = new Collector<>(DayTally::new,
            DayTally::add, DayTally::totals);
    /** The pairs of engagements on a day that share a minute. */
    static final Collector<Engagement, DayTally, Integer> CLASHES = new Collector<>(DayTally::new, DayTally::add,
            DayTally::clashes);
}
