package dk.holdplan.check;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Condition;
import dk.holdplan.problem.Course;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.Referral;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Therapist;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks what the second edition of the rules added: buffers, exceptions of single dates, ages, own places and wishes. */
final class AddedCheck {

    private final Grid grid;
    private final Stretches stretches;
    private final Findings findings;
    private final KnownIds therapists;
    private final KnownIds classes;

    private AddedCheck(Problem problem, Grid grid, Stretches stretches, Findings findings) {
        this.grid = grid;
        this.stretches = stretches;
        this.findings = findings;
        this.therapists = new KnownIds(problem.therapists().stream().map(Therapist::id));
        this.classes = new KnownIds(problem.classes().stream().map(RehabClass::id));
    }

    static void check(Problem problem, Grid grid, Stretches stretches, Findings findings) {
        AddedCheck added = new AddedCheck(problem, grid, stretches, findings);
        Pointer.ROOT.at("rooms").each(problem.rooms(), added::room);
        Pointer.ROOT.at("therapists").each(problem.therapists(), added::therapist);
        Pointer.ROOT.at("classes").each(problem.classes(), added::rehabClass);
        Pointer.ROOT.at("pathways").each(problem.pathways(), added::pathway);
        Pointer.ROOT.at("citizens").each(problem.citizens(), added::citizen);
        added.published(problem.published());
    }

    private void room(Pointer at, Room room) {
        findings.range(at.at("parallel"), room.parallel(), 1, Limits.CAPACITY);
        buffer(at.at("changeMinutes"), room.changeMinutes());
        once(at.at("opened"), room.opened());
    }

    private void therapist(Pointer at, Therapist therapist) {
        stretches.intervals(at.at("absent"), therapist.absent());
        buffer(at.at("noteMinutes"), therapist.noteMinutes());
        stretches.windows(at.at("avoids"), therapist.avoids());
    }

    private void rehabClass(Pointer at, RehabClass group) {
        buffer(at.at("setUpMinutes"), group.setUpMinutes());
        buffer(at.at("clearMinutes"), group.clearMinutes());
        findings.range(at.at("minCitizens"), group.minCitizens(), 0, Limits.CAPACITY);
        if (group.ages() != null) {
            findings.range(at.at("ages").at("from"), group.ages().from(), 0, Limits.AGE);
            findings.range(at.at("ages").at("to"), group.ages().to(), 0, Limits.AGE);
            if (group.ages().to() < group.ages().from()) {
                findings.error(IssueCode.EMPTY_INTERVAL, at.at("ages"), group.ages().from() + " to "
                        + group.ages().to(), "a last age that is not below the first");
            }
        }
        if (group.joinUntil() != null && !group.inSeason(group.joinUntil())) {
            findings.error(IssueCode.OUT_OF_RANGE, at.at("joinUntil"), group.joinUntil(),
                    "a day in the class's season");
        }
        findings.distinct(at.at("exceptions"),
                group.exceptions().stream().map(RehabClass.ClassException::date).toList());
        at.at("exceptions").each(group.exceptions(), (place, exception) -> ClassCheck.starts(place.at("starts"),
                exception.starts(), group.minutes(), grid, findings));
    }

    private void pathway(Pointer at, Pathway pathway) {
        findings.optionalRange(at.at("training").at("classAfterOperationDays"),
                pathway.training().classAfterOperationDays(), 0, Limits.START_WITHIN_DAYS);
    }

    private void citizen(Pointer at, Citizen citizen) {
        once(at.at("alsoAvailable"), citizen.alsoAvailable());
        findings.optionalRange(at.at("perWeek"), citizen.perWeek(), 0, Limits.TRAININGS_A_WEEK);
        if (citizen.minutes() != null) {
            findings.range(at.at("minutes"), citizen.minutes(), Limits.SHORTEST_MINUTES, Limits.LONGEST_MINUTES);
            grid.duration(at.at("minutes"), citizen.minutes());
        }
        if (citizen.person() != null) {
            IdCheck.id(at.at("person"), citizen.person(), findings);
        }
        citizen.notTherapists().stream().sorted().filter(id -> !therapists.contains(id))
                .forEach(id -> findings.warning(IssueCode.UNKNOWN_REFERENCE, at.at("notTherapists"), id,
                        therapists.expected("the id of a therapist", id)));
        conditions(at.at("referral"), citizen.referral());
        Course course = citizen.course();
        if (course != null) {
            at.at("course").at("slots").each(course.slots(), (place, slot) -> {
                if (!classes.contains(slot.rehabClass())) {
                    findings.warning(IssueCode.UNKNOWN_REFERENCE, place.at("class"), slot.rehabClass(),
                            classes.expected("the id of a class", slot.rehabClass()));
                }
            });
            findings.distinct(at.at("course").at("slots"), course.slots());
        }
    }

    private void conditions(Pointer at, Referral referral) {
        absent(at.at("cleared"), referral.cleared(), referral);
        absent(at.at("until"), referral.until().keySet(), referral);
    }

    private void absent(Pointer at, Collection<Condition> named, Referral referral) {
        named.stream().filter(condition -> !referral.conditions().contains(condition)).sorted()
                .forEach(condition -> findings.warning(IssueCode.UNKNOWN_REFERENCE, at, condition,
                        "a condition that the citizen has"));
    }

    private void published(@Nullable Published published) {
        if (published != null && published.now() != null && published.newFrom() != null
                && published.newFrom().isBefore(published.now())) {
            findings.error(IssueCode.OUT_OF_RANGE, Pointer.ROOT.at("published").at("newFrom"), published.newFrom(),
                    "a time that is not before now");
        }
    }

    private void once(Pointer list, List<Interval> times) {
        list.each(times, (at, time) -> stretches.withinOneDay(at, time.from(), time.to()));
    }

    private void buffer(Pointer at, int minutes) {
        findings.range(at, minutes, 0, Limits.LONGEST_MINUTES);
        grid.buffer(at, minutes);
    }
}
