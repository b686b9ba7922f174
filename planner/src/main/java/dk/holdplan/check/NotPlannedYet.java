package dk.holdplan.check;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Course;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.Referral;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.SecondEdition;
import dk.holdplan.problem.Therapist;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields of the second edition that the search does not know yet: a problem that uses one is refused. */
final class NotPlannedYet {

    private static final String EXPECTED = "a field that timetables are made by";

    private final Findings findings;

    private NotPlannedYet(Findings findings) {
        this.findings = findings;
    }

    static void check(Problem problem, Findings findings) {
        if (!SecondEdition.PLANNED) {
            new NotPlannedYet(findings).check(problem);
        }
    }

    private void check(Problem problem) {
        Pointer root = Pointer.ROOT;
        unless(!problem.horizon().planAhead(), root.at("horizon"), "planAhead");
        unless(problem.weights().getOrDefault("secondMissed", 0) == 0, root.at("weights"), "secondMissed");
        root.at("rooms").each(problem.rooms(), this::room);
        root.at("therapists").each(problem.therapists(), this::therapist);
        root.at("classes").each(problem.classes(), this::rehabClass);
        root.at("pathways").each(problem.pathways(), this::pathway);
        root.at("citizens").each(problem.citizens(), this::citizen);
        Published published = problem.published();
        if (published != null) {
            none(published.now(), root.at("published"), "now");
            none(published.newFrom(), root.at("published"), "newFrom");
        }
    }

    private void room(Pointer at, Room room) {
        unless(room.parallel() == 1, at, "parallel");
        unless(room.changeMinutes() == 0, at, "changeMinutes");
        none(room.opened(), at, "opened");
    }

    private void therapist(Pointer at, Therapist therapist) {
        at.at("shifts").each(therapist.shifts(), (place, shift) -> unless(!shift.once(), place, "once"));
        none(therapist.absent(), at, "absent");
        unless(therapist.noteMinutes() == 0, at, "noteMinutes");
        none(therapist.avoids(), at, "avoids");
    }

    private void rehabClass(Pointer at, RehabClass group) {
        unless(group.setUpMinutes() == 0, at, "setUpMinutes");
        unless(group.clearMinutes() == 0, at, "clearMinutes");
        unless(group.minCitizens() == 0, at, "minCitizens");
        none(group.ages(), at, "ages");
        none(group.joinUntil(), at, "joinUntil");
        none(group.exceptions(), at, "exceptions");
    }

    private void pathway(Pointer at, Pathway pathway) {
        unless(!pathway.startRight(), at, "startRight");
        unless(!pathway.educationSameDay(), at, "educationSameDay");
        none(pathway.needsSkills(), at, "needsSkills");
        none(pathway.training().classAfterOperationDays(), at.at("training"), "classAfterOperationDays");
        at.at("reviews").each(pathway.reviews(), (place, review) -> none(review.weeks(), place, "weeks"));
        unless(pathway.admission().needsInstruction(), at.at("admission"), "needsInstruction");
        none(pathway.admission().decide(), at.at("admission"), "decide");
    }

    private void citizen(Pointer at, Citizen citizen) {
        Referral referral = citizen.referral();
        none(referral.postponedUntil(), at.at("referral"), "postponedUntil");
        none(referral.cleared(), at.at("referral"), "cleared");
        none(referral.until(), at.at("referral"), "until");
        none(citizen.painSince(), at, "painSince");
        none(citizen.person(), at, "person");
        none(citizen.therapist(), at, "therapist");
        none(citizen.notTherapists(), at, "notTherapists");
        none(citizen.alsoAvailable(), at, "alsoAvailable");
        none(citizen.perWeek(), at, "perWeek");
        none(citizen.minutes(), at, "minutes");
        Course course = citizen.course();
        if (course != null) {
            none(course.slots(), at.at("course"), "slots");
            none(course.held(), at.at("course"), "held");
        }
    }

    private void none(@Nullable Object value, Pointer at, String field) {
        unless(value == null || value instanceof Collection<?> many && many.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty(), at, field);
    }

    private void unless(boolean unused, Pointer at, String field) {
        if (!unused) {
            findings.error(IssueCode.UNKNOWN_FIELD, at.at(field), field, EXPECTED);
        }
    }
}
