package dk.holdplan.recommend;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.WeeklyWindow;
import dk.holdplan.rule.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** When one citizen can come and likes to come (H15). Keeps what it gives, which must not be changed. Not thread-safe. */
final class CitizenTimes {

    private final Frame frame;
    private final Citizen citizen;
    private final @Nullable LocalDateTime from;
    private final BiPredicate<String, LocalDate> offered;
    private final Map<Day, BitSet> starts = new HashMap<>();
    private final Map<Day, BitSet> liked = new HashMap<>();

    private record Day(LocalDate date, int minutes) {
    }

    /**
     * The times of a citizen.
     *
     * @param from earliest start that is wanted, null for any
     * @param offered whether places are told at a site on a day
     */
    CitizenTimes(Frame frame, Citizen citizen, @Nullable LocalDateTime from,
            BiPredicate<String, LocalDate> offered) {
        this.frame = frame;
        this.citizen = citizen;
        this.from = from;
        this.offered = offered;
    }

    Frame frame() {
        return frame;
    }

    Citizen citizen() {
        return citizen;
    }

    /** The same for another citizen. */
    CitizenTimes of(Citizen other) {
        return new CitizenTimes(frame, other, from, offered);
    }

    /** Whether the citizen may come to a site on a day, and places are told there. */
    boolean goTo(String site, LocalDate date) {
        return citizen.sites().contains(site) && offered.test(site, date);
    }

    /** Steps of the grid at which so many minutes can begin. */
    BitSet starts(LocalDate date, int minutes) {
        return starts.computeIfAbsent(new Day(date, minutes), day -> findStarts(date, minutes));
    }

    /** Steps of the grid at which so many minutes can begin without being outside what the citizen likes. */
    BitSet liked(LocalDate date, int minutes) {
        return liked.computeIfAbsent(new Day(date, minutes), day -> within(citizen.preferred(), date, minutes));
    }

    private BitSet findStarts(LocalDate date, int minutes) {
        BitSet found = within(citizen.available(), date, minutes);
        if (from != null) {
            found.clear(0, frame.stepFrom(Span.on(date, from, from).from()));
        }
        for (Span away : Span.on(date, citizen.absent())) {
            int first = Math.max(0, Math.floorDiv(away.from() - minutes, frame.grid()) + 1);
            found.clear(first, Math.max(first, frame.stepFrom(away.to())));
        }
        return found;
    }

    /** Steps at which so many minutes can begin inside one of the windows, or at all when there is none. */
    private BitSet within(List<WeeklyWindow> windows, LocalDate date, int minutes) {
        List<Span> ofDay = windows.stream().filter(window -> window.day() == date.getDayOfWeek()).map(Span::of)
                .toList();
        BitSet found = new BitSet();
        for (int start = 0; start + minutes < Span.DAY_MINUTES; start += frame.grid()) {
            int at = start;
            if (windows.isEmpty() || ofDay.stream().anyMatch(window -> window.contains(at, at + minutes))) {
                found.set(start / frame.grid());
            }
        }
        return found;
    }
}
