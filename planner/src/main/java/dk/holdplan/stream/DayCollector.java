package dk.holdplan.stream;

import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollector;
import dk.holdplan.model.Engagement;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Adds up the engagements of one therapist or room on one day in one pass. */
final class DayCollector<R> implements UniConstraintCollector<Engagement, DayTally, R> {

    /** For the engagements of a therapist. */
    static final DayCollector<TherapistTotals> THERAPIST = new DayCollector<>(DayTally::use);

    /** For the pairs that share a minute. */
    static final DayCollector<Integer> CLASHES = new DayCollector<>(DayTally::clashes);

    private final Function<DayTally, R> finisher;

    private DayCollector(Function<DayTally, R> finisher) {
        this.finisher = finisher;
    }

    @Override
    public Supplier<DayTally> supplier() {
        return DayTally::new;
    }

    @Override
    public BiFunction<DayTally, Engagement, Runnable> accumulator() {
        return DayTally::add;
    }

    @Override
    public Function<DayTally, R> finisher() {
        return finisher;
    }
}
