package dk.holdplan.check;

import java.time.LocalTime;
import java.util.Set;

/** Looks whether times and lengths lie on the grid. A grid that is itself wrong counts as one of a minute. */
final class Grid {

    static final Set<Integer> ALLOWED_MINUTES = Set.of(5, 10, 15, 20, 30, 60);

    private final int minutes;
    private final Findings findings;

    Grid(int minutes, Findings findings) {
        this.minutes = ALLOWED_MINUTES.contains(minutes) ? minutes : 1;
        this.findings = findings;
    }

    void duration(Pointer pointer, int value) {
        if (value >= Limits.SHORTEST_MINUTES && value % minutes != 0) {
            findings.error(IssueCode.OFF_GRID, pointer, value + " minutes", "a multiple of " + minutes + " minutes");
        }
    }

    /** A time before or after sessions, which may be none. */
    void buffer(Pointer pointer, int value) {
        if (value > 0 && value % minutes != 0) {
            findings.error(IssueCode.OFF_GRID, pointer, value + " minutes", "a multiple of " + minutes + " minutes");
        }
    }

    void start(Pointer pointer, LocalTime time) {
        if (isOff(time)) {
            findings.error(IssueCode.OFF_GRID, pointer, time, expected());
        }
    }

    /** A border of a time within which sessions lie: the part beside the grid is of no use. */
    void border(Pointer pointer, LocalTime time) {
        if (isOff(time)) {
            findings.warning(IssueCode.OFF_GRID, pointer, time, expected());
        }
    }

    void length(Pointer pointer, int value) {
        if (value >= Limits.SHORTEST_MINUTES && value % minutes != 0) {
            findings.warning(IssueCode.OFF_GRID, pointer, value + " minutes", "a multiple of " + minutes + " minutes");
        }
    }

    private boolean isOff(LocalTime time) {
        return time.toSecondOfDay() % (minutes * 60) != 0;
    }

    private String expected() {
        return "a minute of the day that " + minutes + " divides";
    }
}
