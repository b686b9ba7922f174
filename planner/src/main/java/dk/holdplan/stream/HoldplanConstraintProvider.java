package dk.holdplan.stream;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import dk.holdplan.rule.Rule;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The rules as constraints of the solver. What they count of a timetable is what the judge counts of its sessions, also
 * when it breaks hard rules; only of sessions of one citizen and kind with the same start they may say other things.
 */
public final class HoldplanConstraintProvider implements ConstraintProvider {

    /**
     * The hard rules that have no constraint because a timetable cannot break them. A session is offered only places
     * for its own kind, window and minutes (H01), in the settings that suit (H03); places and meetings are offered only
     * with therapists who have the skills and are not ruled out (H09), and in rooms for that use (H12). Of the other hard
     * rules, some can be broken by meetings only, as their sentences tell.
     */
    public static final Set<Rule> KEPT_BY_CONSTRUCTION = Collections
            .unmodifiableSet(EnumSet.of(Rule.H01, Rule.H03, Rule.H09, Rule.H12));

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[]{
                // hard
                CitizenConstraints.h02(factory),
                ClassConstraints.h04(factory),
                ClassConstraints.h05(factory),
                ClassConstraints.h06(factory),
                TherapistConstraints.h07(factory),
                TherapistConstraints.h08(factory),
                TherapistConstraints.h10(factory),
                RoomConstraints.h11(factory),
                RoomConstraints.h13(factory),
                RoomConstraints.h14(factory),
                CitizenConstraints.h15(factory),
                ClassConstraints.h16(factory),
                // medium
                DemandConstraints.unplacedExamination(factory),
                DemandConstraints.unplacedTraining(factory),
                DemandConstraints.unplacedReevaluation(factory),
                DemandConstraints.unplacedClosing(factory),
                DemandConstraints.unplacedEducation(factory),
                DemandConstraints.unplacedStartRight(factory),
                DemandConstraints.overdueDay(factory),
                // soft
                CitizenConstraints.waitDay(factory),
                DemandConstraints.reviewPutOff(factory),
                DemandConstraints.secondMissed(factory),
                ClassConstraints.individualInsteadOfClass(factory),
                ClassConstraints.meetingRun(factory),
                ClassConstraints.missingMember(factory),
                CitizenConstraints.adjacentDays(factory),
                CitizenConstraints.extraVisit(factory),
                CitizenConstraints.outsidePreference(factory),
                ContinuityConstraints.otherTherapist(factory),
                ContinuityConstraints.otherSlot(factory),
                ContinuityConstraints.extraClassSlot(factory),
                TherapistConstraints.overloadMinute(factory),
                TherapistConstraints.therapistAvoids(factory),
                PublishedConstraints.publishedMoved(factory),
                PublishedConstraints.publishedTherapist(factory),
                PublishedConstraints.publishedRoom(factory)};
    }
}
