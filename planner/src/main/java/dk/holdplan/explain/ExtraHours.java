package dk.holdplan.explain;

import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Intervals;
import dk.holdplan.problem.OpenDays;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Therapist;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The hours by which somebody could work longer or a room be open longer on a day: next to what is there already, where
 * they do not overlap, or on the hour and when a class meets where there is nothing. They never lie where no room is open
 * or nobody ever works, nor where the room is closed or the therapist absent for the time being.
 */
final class ExtraHours {

    private final Problem problem;
    private final Function<String, SiteHours> sites;

    ExtraHours(Problem problem, Function<String, SiteHours> sites) {
        this.problem = problem;
        this.sites = sites;
    }

    /** So many hours more, or fewer up to closing time, of a therapist at a site. */
    List<Interval> of(Therapist therapist, String site, LocalDate date, int hours) {
        List<Interval> there = new ArrayList<>();
        List<Interval> elsewhere = new ArrayList<>();
        therapist.shiftsOn(date).forEach(shift -> (shift.site().equals(site) ? there : elsewhere).add(shift.time()));
        OpenDays day = new OpenDays(List.of(date));
        List<Interval> open = problem.rooms().stream().filter(room -> room.site().equals(site))
                .flatMap(room -> day.of(room).stream()).toList();
        return open.isEmpty()
                ? List.of()
                : around(there, limit(open), starts(site, date), hours).stream()
                        .filter(hour -> open.stream().anyMatch(other -> Intervals.overlap(hour, other)))
                        .filter(hour -> Stream.concat(elsewhere.stream(), therapist.absent().stream())
                                .noneMatch(other -> Intervals.overlap(hour, other)))
                        .toList();
    }

    /** So many hours more, or fewer up to when the last has gone home, of a room. */
    List<Interval> of(Room room, LocalDate date, int hours) {
        SiteHours site = sites.apply(room.site());
        LocalDateTime midnight = date.atStartOfDay();
        LocalDateTime end = midnight.plusMinutes(site.to());
        LocalDateTime last = date.atTime(23, 45);
        return around(room.windowsOn(date),
                new Interval(midnight.plusMinutes(site.from()), end.isAfter(last) ? last : end),
                starts(room.site(), date), hours).stream()
                .filter(hour -> room.closed().stream().noneMatch(other -> Intervals.overlap(hour, other))).toList();
    }

    /** When somebody would begin who comes in for little: on the hour, or when a class meets. */
    private List<LocalDateTime> starts(String site, LocalDate date) {
        Stream<LocalTime> meetings = problem.classes().stream()
                .filter(each -> each.site().equals(site) && each.inSeason(date))
                .flatMap(each -> each.startsOn(date).stream());
        return Stream.concat(IntStream.range(0, 24).mapToObj(hour -> LocalTime.of(hour, 0)), meetings).distinct()
                .sorted().map(date::atTime).toList();
    }

    private static List<Interval> around(List<Interval> there, Interval limit, List<LocalDateTime> starts, int hours) {
        if (there.isEmpty()) {
            return Stream.concat(Stream.of(limit.from()), starts.stream()).distinct()
                    .filter(from -> !from.isBefore(limit.from()) && !from.plusHours(hours).isAfter(limit.to()))
                    .map(from -> new Interval(from, from.plusHours(hours))).toList();
        }
        List<Interval> found = new ArrayList<>();
        for (Interval stretch : there) {
            LocalDateTime next = there.stream().map(Interval::from).filter(from -> !from.isBefore(stretch.to()))
                    .min(Comparator.naturalOrder()).orElse(limit.to());
            LocalDateTime previous = there.stream().map(Interval::to).filter(to -> !to.isAfter(stretch.from()))
                    .max(Comparator.naturalOrder()).orElse(limit.from());
            LocalDateTime until = earlier(stretch.to().plusHours(hours), earlier(next, limit.to()));
            LocalDateTime since = later(stretch.from().minusHours(hours), later(previous, limit.from()));
            Interval after = new Interval(stretch.to(), until);
            Interval before = new Interval(since, stretch.from());
            Stream.of(after, before).filter(hour -> hour.from().isBefore(hour.to()))
                    .filter(hour -> found.stream().noneMatch(other -> Intervals.overlap(other, hour)))
                    .forEach(found::add);
        }
        return found;
    }

    private static Interval limit(List<Interval> open) {
        return new Interval(open.stream().map(Interval::from).min(Comparator.naturalOrder()).orElseThrow(),
                open.stream().map(Interval::to).max(Comparator.naturalOrder()).orElseThrow());
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}
