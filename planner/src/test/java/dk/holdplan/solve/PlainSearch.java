package dk.holdplan.solve;

import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.constructionheuristic.placer.QueuedEntityPlacerConfig;
import ai.timefold.solver.core.config.heuristic.selector.common.SelectionCacheType;
import ai.timefold.solver.core.config.heuristic.selector.common.SelectionOrder;
import ai.timefold.solver.core.config.heuristic.selector.entity.EntitySelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.MoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.value.ValueSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import dk.holdplan.model.ClassSlot;
import dk.holdplan.model.Meeting;
import dk.holdplan.model.PlannedSession;

/**
 * Timefold's own construction and local search over the timetable: the yardstick for our search, and a walk through
 * many timetables with which the constraints are asserted.
 */
final class PlainSearch {

    /** Values tried for each session in the construction; there may be tens of thousands. */
    private static final long TRIES = 100;
    /** No place is the first of the values in their original order. */
    private static final long NO_PLACE = 1;
    private static final int LATE_ACCEPTANCE = 400;
    /** How often each kind of move is tried, relative to the others. */
    private static final double PLACE_WEIGHT = 6;
    private static final double SWAP_WEIGHT = 2;
    private static final double MEETING_WEIGHT = 1;

    private PlainSearch() {
    }

    /** The plain search: a construction with some values for each session, then local search without end. */
    static SolverConfig config(long seed) {
        return TimefoldConfig.rules().withRandomSeed(seed).withPhases(construction(), localSearch());
    }

    private static ConstructionHeuristicPhaseConfig construction() {
        EntitySelectorConfig sessions = new EntitySelectorConfig(PlannedSession.class).withId("sessions")
                .withCacheType(SelectionCacheType.PHASE);
        ChangeMoveSelectorConfig some = place(new ValueSelectorConfig("place").withSelectionOrder(SelectionOrder.RANDOM)
                .withSelectedCountLimit(TRIES));
        ChangeMoveSelectorConfig none = place(new ValueSelectorConfig("place").withSelectedCountLimit(NO_PLACE));
        return new ConstructionHeuristicPhaseConfig().withEntityPlacerConfig(
                new QueuedEntityPlacerConfig().withEntitySelectorConfig(sessions)
                        .withMoveSelectorConfigs(new UnionMoveSelectorConfig().withMoveSelectors(none, some)));
    }

    private static ChangeMoveSelectorConfig place(ValueSelectorConfig values) {
        return new ChangeMoveSelectorConfig()
                .withEntitySelectorConfig(EntitySelectorConfig.newMimicSelectorConfig("sessions"))
                .withValueSelectorConfig(values);
    }

    private static LocalSearchPhaseConfig localSearch() {
        MoveSelectorConfig<?> swap = new MoveIteratorFactoryConfig()
                .withMoveIteratorFactoryClass(PlaceSwaps.class).withFixedProbabilityWeight(SWAP_WEIGHT);
        return new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(new UnionMoveSelectorConfig().withMoveSelectors(
                        change(PlannedSession.class, "place", PLACE_WEIGHT), swap,
                        change(Meeting.class, "therapist", MEETING_WEIGHT),
                        change(Meeting.class, "room", MEETING_WEIGHT), change(ClassSlot.class, "time", MEETING_WEIGHT)))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE_ACCEPTANCE))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
    }

    private static ChangeMoveSelectorConfig change(Class<?> entity, String variable, double weight) {
        return new ChangeMoveSelectorConfig().withEntitySelectorConfig(new EntitySelectorConfig(entity))
                .withValueSelectorConfig(new ValueSelectorConfig(variable)).withFixedProbabilityWeight(weight);
    }
}
