package dk.holdplan.check;

import dk.holdplan.problem.Interval;
import dk.holdplan.problem.WeeklyWindow;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** Stretches of time, which must not be empty or reversed. */
final class Stretches {

    private final Findings findings;
    private final Grid grid;

    Stretches(Findings findings, Grid grid) {
        this.findings = findings;
        this.grid = grid;
    }

    /** Windows within which sessions lie, so that their borders should be on the grid. */
    void usable(Pointer list, List<WeeklyWindow> windows) {
        list.each(windows, (at, window) -> {
            grid.border(at.at("from"), window.from());
            grid.border(at.at("to"), window.to());
        });
        windows(list, windows);
    }

    void windows(Pointer list, List<WeeklyWindow> windows) {
        list.each(windows, (at, window) -> ordered(at, window.from(), window.to()));
    }

    void intervals(Pointer list, List<Interval> intervals) {
        list.each(intervals, (at, interval) -> ordered(at, interval.from(), interval.to()));
    }

    void ordered(Pointer pointer, LocalTime from, LocalTime to) {
        if (!from.isBefore(to)) {
            findings.error(IssueCode.EMPTY_INTERVAL, pointer, from + " to " + to, "an end after its start");
        }
    }

    void ordered(Pointer pointer, LocalDateTime from, LocalDateTime to) {
        if (!from.isBefore(to)) {
            findings.error(IssueCode.EMPTY_INTERVAL, pointer, from + " to " + to, "an end after its start");
        }
    }

    /** A stretch that must also end on the day it starts. */
    void withinOneDay(Pointer pointer, LocalDateTime from, LocalDateTime to) {
        ordered(pointer, from, to);
        if (from.isBefore(to) && !from.toLocalDate().equals(to.toLocalDate())) {
            findings.error(IssueCode.CROSSES_MIDNIGHT, pointer, from + " to " + to, "an end on the day of its start");
        }
    }
}
