package dk.holdplan.stream;

import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollector;
import dk.holdplan.model.PlannedSession;
import dk.holdplan.model.Taking;
import java.util.List;
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
    /** What takes a therapist on a day. */
    static final Collector<Taking, TherapistTally, TherapistTotals> THERAPIST = new Collector<>(TherapistTally::new,
            TherapistTally::add, TherapistTally::totals);
    /** How often what takes a room on a day is too much for it. */
    static final Collector<Taking, RoomTally, Integer> ROOM = new Collector<>(RoomTally::new, RoomTally::add,
            RoomTally::clashes);
    /** The days of a citizen on which several sessions are not one visit. */
    static final Collector<Visit, VisitTally, Integer> DIVIDED_DAYS = new Collector<>(VisitTally::new, VisitTally::add,
            VisitTally::dividedDays);
    /** The pairs of sessions of one person, as different citizens, that overlap. */
    static final Collector<Visit, VisitTally, Integer> OVERLAPS = new Collector<>(VisitTally::new, VisitTally::add,
            VisitTally::overlaps);
    /** The sessions of a citizen and kind whose demands are left without one. */
    static final Collector<PlannedSession, ChoiceTally, List<PlannedSession>> CHOICE = new Collector<>(
            ChoiceTally::new, ChoiceTally::add, ChoiceTally::left);
}
