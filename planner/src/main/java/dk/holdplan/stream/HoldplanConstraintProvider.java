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
                CitizenRules.h02(factory),
                ClassRules.h05(factory),
                ClassRules.h06(factory),
                TherapistRules.h07(factory),
                TherapistRules.h08(factory),
                TherapistRules.h10(factory),
                RoomRules.h11(factory),
                RoomRules.h13(factory),
                RoomRules.h14(factory),
                CitizenRules.h15(factory),
                // medium
                DemandRules.unplacedExamination(factory),
                DemandRules.unplacedTraining(factory),
                DemandRules.unplacedReevaluation(factory),
                DemandRules.unplacedClosing(factory),
                DemandRules.unplacedEducation(factory),
                // soft
                CitizenRules.waitDay(factory),
                ClassRules.individualInsteadOfClass(factory),
                ClassRules.meetingRun(factory),
                CitizenRules.adjacentDays(factory),
                CitizenRules.outsidePreference(factory),
                ContinuityRules.otherTherapist(factory),
                ContinuityRules.extraClassSlot(factory),
                TherapistRules.overloadMinute(factory),
                PublishedRules.publishedMoved(factory),
                PublishedRules.publishedTherapist(factory),
                PublishedRules.publishedRoom(factory)};
    }
}
