package dk.holdplan.stream;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import dk.holdplan.rule.Rule;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The rules as constraints of the solver. On a timetable that breaks no hard rule, medium and soft are what the judge
 * counts; a broken hard rule may count more often or less often than the judge would, but never not at all.
 */
public final class HoldplanConstraintProvider implements ConstraintProvider {

    /**
     * The hard rules that have no constraint because a timetable cannot break them. A session is offered only places
     * for its own kind, week and minutes (H01), in the settings and classes that suit (H03, H04); places and meetings
     * are offered only with therapists who have the skills (H09) and in rooms for that use (H12); and what is frozen is
     * pinned (H16). Of the other hard rules, some can be broken by meetings only, as their sentences tell.
     */
    public static final Set<Rule> KEPT_BY_CONSTRUCTION = Collections
            .unmodifiableSet(EnumSet.of(Rule.H01, Rule.H03, Rule.H04, Rule.H09, Rule.H12, Rule.H16));

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[]{
                // hard
                CitizenConstraints.h02(factory),
                ClassConstraints.h05(factory),
                ClassConstraints.h06(factory),
                TherapistConstraints.h07(factory),
                TherapistConstraints.h08(factory),
                TherapistConstraints.h10(factory),
                RoomConstraints.h11(factory),
                RoomConstraints.h13(factory),
                RoomConstraints.h14(factory),
                CitizenConstraints.h15(factory),
                // medium
                DemandConstraints.unplacedExamination(factory),
                DemandConstraints.unplacedTraining(factory),
                DemandConstraints.unplacedReevaluation(factory),
                DemandConstraints.unplacedClosing(factory),
                DemandConstraints.unplacedEducation(factory),
                // soft
                CitizenConstraints.waitDay(factory),
                ClassConstraints.individualInsteadOfClass(factory),
                ClassConstraints.meetingRun(factory),
                CitizenConstraints.adjacentDays(factory),
                CitizenConstraints.outsidePreference(factory),
                ContinuityConstraints.otherTherapist(factory),
                ContinuityConstraints.extraClassSlot(factory),
                TherapistConstraints.overloadMinute(factory),
                PublishedConstraints.publishedMoved(factory),
                PublishedConstraints.publishedTherapist(factory),
                PublishedConstraints.publishedRoom(factory)};
    }
}
