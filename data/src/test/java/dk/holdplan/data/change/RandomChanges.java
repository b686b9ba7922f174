package dk.holdplan.data.change;

import dk.holdplan.change.Change;
import dk.holdplan.change.Change.CitizenAbsent;
import dk.holdplan.change.Change.CitizenChanged;
import dk.holdplan.change.Change.CitizenWithdrawn;
import dk.holdplan.change.Change.ClassAdded;
import dk.holdplan.change.Change.ClassCancelled;
import dk.holdplan.change.Change.ClassChanged;
import dk.holdplan.change.Change.MeetingCancelled;
import dk.holdplan.change.Change.NewReferral;
import dk.holdplan.change.Change.RoomClosed;
import dk.holdplan.change.Change.TherapistAbsent;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Referral;
import dk.holdplan.problem.Region;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.RehabClass.ClassDay;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Changes at random that fit a problem of one week, each about a citizen or a class of its own. */
final class RandomChanges {

    private final Random random;
    private final Problem problem;
    private final List<Citizen> citizens;
    private final List<RehabClass> classes;

    RandomChanges(Problem problem, Random random) {
        this.problem = problem;
        this.random = random;
        this.citizens = new ArrayList<>(problem.citizens());
        this.classes = new ArrayList<>(problem.classes());
    }

    Change next() {
        LocalDateTime from = moment();
        LocalDateTime to = from.plusHours(1L + random.nextInt(30));
        return switch (random.nextInt(classes.isEmpty() ? 6 : 10)) {
            case 0 -> new TherapistAbsent(oneOf(problem.therapists()).id(), from, to);
            case 1 -> new RoomClosed(oneOf(problem.rooms()).id(), from, to);
            case 2 -> new CitizenAbsent(taken(citizens).id(), from, to);
            case 3 -> new CitizenWithdrawn(taken(citizens).id());
            case 4 -> new NewReferral(like(taken(citizens), "new-" + random.nextInt(1_000_000), true));
            case 5 -> changed(taken(citizens));
            case 6 -> classChanged(taken(classes));
            case 7 -> new ClassAdded(like(oneOf(problem.classes()), "new-" + random.nextInt(1_000_000)));
            case 8 -> new ClassCancelled(taken(classes).id(), date());
            default -> meetingCancelled(taken(classes));
        };
    }

    /** A quarter of an hour of a working day. */
    LocalDateTime moment() {
        return date().atTime(7, 0).plusMinutes(15L * random.nextInt(40));
    }

    private LocalDate date() {
        return problem.horizon().firstDay().plusDays(random.nextInt(5));
    }

    private Change changed(Citizen citizen) {
        return new CitizenChanged(like(citizen, citizen.id(), citizen.course() == null));
    }

    private Change classChanged(RehabClass old) {
        ClassDay day = oneOf(old.meetings());
        return new ClassChanged(old.id(), 1 + random.nextInt(12),
                List.of(new ClassDay(day.day(), List.of(day.starts().getFirst().plusHours(random.nextInt(3))))));
    }

    private Change meetingCancelled(RehabClass old) {
        return new MeetingCancelled(old.id(), problem.horizon().firstDay().with(oneOf(old.meetings()).day()));
    }

    private Citizen like(Citizen old, String id, boolean isNew) {
        Referral referral = new Referral(isNew ? date().minusDays(5) : old.referral().receivedOn(),
                Set.of(oneOf(List.of(Region.values()))), true, null, null, null, old.referral().followsInstruction(),
                Set.of());
        return new Citizen(id, old.sites(), old.pathway(), referral, old.age(), old.painDays(), old.suitsClasses(),
                old.needsSkills(), random.nextBoolean(), List.of(), old.absent(), old.preferred(),
                old.trainingWeeks(), isNew ? null : old.course());
    }

    private static RehabClass like(RehabClass old, String id) {
        return new RehabClass(id, old.name(), old.kind(), old.site(), old.skill(), old.capacity(), old.minutes(),
                old.from(), old.until(), old.meetings());
    }

    private <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> T taken(List<T> list) {
        return list.remove(random.nextInt(list.size()));
    }
}
