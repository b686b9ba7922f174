package dk.holdplan.capacity;

import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Intervals;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * A day of a therapist or a room.
 *
 * @param places how many can have them at a time
 * @param present when they are there, each minute once
 * @param breaks minutes of it that are no working time
 * @param busy when a plan needs how many of the places
 */
record ResourceDay(LocalDate date, int places, List<Interval> present, int breaks, List<Use> busy) {

    /** A time at which some of the places are taken. */
    record Use(Interval time, int places) {
    }

    ResourceDay {
        present = Intervals.union(present);
        busy = List.copyOf(busy);
    }

    /** A break that frozen sessions took is none. */
    int available() {
        return Math.max(used(), places * minutes(present) - breaks);
    }

    int used() {
        return usedIn(new Interval(date.atStartOfDay(), date.plusDays(2).atStartOfDay()));
    }

    int longestIdle() {
        return Intervals.without(present, busy.stream().map(Use::time).toList()).stream()
                .mapToInt(Interval::minutes).max().orElse(0);
    }

    /** How long they are there from one time to another, for each place. */
    int availableIn(Interval hour) {
        return places * minutes(Intervals.common(present, List.of(hour)));
    }

    /** How long a plan needs them from one time to another, for each place; never more places than there are. */
    int usedIn(Interval hour) {
        List<Use> uses = busy.stream().filter(use -> Intervals.overlap(use.time(), hour)).toList();
        List<LocalDateTime> borders = Stream.concat(Stream.of(hour.from(), hour.to()),
                uses.stream().flatMap(use -> Stream.of(use.time().from(), use.time().to()))
                        .filter(border -> border.isAfter(hour.from()) && border.isBefore(hour.to())))
                .distinct().sorted().toList();
        int used = 0;
        for (int i = 1; i < borders.size(); i++) {
            Interval piece = new Interval(borders.get(i - 1), borders.get(i));
            int taken = uses.stream().filter(use -> Intervals.overlap(use.time(), piece)).mapToInt(Use::places).sum();
            used += piece.minutes() * Math.min(places, taken);
        }
        return used;
    }

    private static int minutes(List<Interval> stretches) {
        return stretches.stream().mapToInt(Interval::minutes).sum();
    }
}
