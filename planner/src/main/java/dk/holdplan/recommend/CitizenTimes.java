package dk.holdplan.recommend;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.WeeklyWindow;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When one citizen can come and likes to come (H15).
 *
 * @param from earliest start that is wanted, null for any
 */
record CitizenTimes(Frame frame, Citizen citizen, @Nullable LocalDateTime from) {

    /** Steps of the grid at which so many minutes can begin. */
    BitSet starts(LocalDate date, int minutes) {
        List<Span> windows = windows(citizen.available(), date);
        List<Span> away = citizen.absent().stream().map(interval -> Span.of(interval, date)).toList();
        int earliest = from == null ? 0 : Span.of(from, from, date).from();
        BitSet starts = new BitSet();
        for (int start = 0; start + minutes < Frame.DAY_MINUTES; start += frame.grid()) {
            int at = start;
            if (start >= earliest
                    && (citizen.available().isEmpty()
                            || windows.stream().anyMatch(window -> window.contains(at, at + minutes)))
                    && away.stream().noneMatch(span -> span.overlaps(at, at + minutes))) {
                starts.set(start / frame.grid());
            }
        }
        return starts;
    }

    /** Steps of the grid at which so many minutes can begin without being outside what the citizen likes. */
    BitSet liked(LocalDate date, int minutes) {
        List<Span> windows = windows(citizen.preferred(), date);
        BitSet starts = new BitSet();
        for (int start = 0; start + minutes < Frame.DAY_MINUTES; start += frame.grid()) {
            int at = start;
            if (citizen.preferred().isEmpty()
                    || windows.stream().anyMatch(window -> window.contains(at, at + minutes))) {
                starts.set(start / frame.grid());
            }
        }
        return starts;
    }

    private static List<Span> windows(List<WeeklyWindow> windows, LocalDate date) {
        return windows.stream().filter(window -> window.day() == date.getDayOfWeek()).map(Span::of).toList();
    }
}
