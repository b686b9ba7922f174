package dk.holdplan.explain;

import dk.holdplan.change.Change;
import dk.holdplan.change.Change.CitizenAvailable;
import dk.holdplan.change.Change.ClassChanged;
import dk.holdplan.change.Change.RoomOpened;
import dk.holdplan.change.Change.TherapistOnShift;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Therapist;
import dk.holdplan.rule.MeetingSize;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every single small change at the sites and on the days of a demand, also where the demand itself cannot go: somebody
 * else may go there and leave a place. Worth a try, not yet verified.
 */
final class Singles {

    private final Problem problem;
    private final Reasons reasons;
    private final ExtraHours hours;

    Singles(Problem problem, Reasons reasons) {
        this.problem = problem;
        this.reasons = reasons;
        hours = new ExtraHours(problem, reasons::hours);
    }

    /** One place more in a class, an hour more next to a shift or of a room, a day more of the citizen. */
    List<Change> of(Citizen citizen, List<LocalDate> days) {
        return Stream.of(places(citizen, days), shifts(citizen, days, false), rooms(citizen, days),
                days(citizen, days)).flatMap(changes -> changes).distinct().toList();
    }

    /** An hour of a therapist on a day off, or of one who works elsewhere that day. */
    List<Change> onDaysOff(Citizen citizen, List<LocalDate> days) {
        return shifts(citizen, days, true).distinct().toList();
    }

    private Stream<Change> places(Citizen citizen, List<LocalDate> days) {
        return problem.classes().stream().filter(each -> citizen.sites().contains(each.site()))
                .filter(each -> days.stream().anyMatch(each::meetsOn) && fitsOneMore(each))
                .map(each -> new ClassChanged(each.id(), each.capacity() + 1, List.of()));
    }

    /** Whether some room of the class's site holds more than the class: else more places in it help nobody. */
    private boolean fitsOneMore(RehabClass each) {
        return MeetingSize.largestRoom(each, problem) > each.capacity();
    }

    private Stream<Change> shifts(Citizen citizen, List<LocalDate> days, boolean off) {
        return open(citizen).flatMap(site -> site.therapists().stream()
                .flatMap(id -> problem.therapists().stream().filter(therapist -> therapist.id().equals(id)))
                .flatMap(therapist -> days.stream().filter(site::isOpen)
                        .filter(date -> works(therapist, site.site(), date) != off)
                        .flatMap(date -> hours.of(therapist, site.site(), date, 1).stream())
                        .map(hour -> new TherapistOnShift(therapist.id(), site.site(), hour.from(), hour.to()))));
    }

    private static boolean works(Therapist therapist, String site, LocalDate date) {
        return therapist.shiftsOn(date).stream().anyMatch(shift -> shift.site().equals(site));
    }

    private Stream<Change> rooms(Citizen citizen, List<LocalDate> days) {
        return open(citizen).flatMap(site -> problem.rooms().stream().filter(room -> room.site().equals(site.site()))
                .flatMap(room -> days.stream().filter(site::isOpen).flatMap(date -> opened(room, date))));
    }

    private Stream<Change> opened(Room room, LocalDate date) {
        return hours.of(room, date, 1).stream().map(hour -> new RoomOpened(room.id(), hour.from(), hour.to()));
    }

    private Stream<Change> days(Citizen citizen, List<LocalDate> days) {
        return citizen.available().isEmpty() && citizen.absent().isEmpty()
                ? Stream.empty()
                : open(citizen).flatMap(
                        site -> days.stream().filter(site::isOpen).map(date -> new CitizenAvailable(citizen.id(),
                                date.atTime(Ideas.time(site.from())), date.atTime(Ideas.time(site.to())))));
    }

    private Stream<SiteHours> open(Citizen citizen) {
        return citizen.sites().stream().map(reasons::hours).filter(site -> site != null);
    }
}
