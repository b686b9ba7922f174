package dk.holdplan.rule;

/** Finds the longest free piece of a window of the day, from what takes time in it. */
public final class FreeTime {

    private final Span window;
    private int longest;
    private int at;

    /** A window that is free as a whole. */
    public FreeTime(Span window) {
        this.window = window;
        this.at = window.from();
    }

    /** The time between two minutes is taken; to be told in the order of the start. Time outside the window is ignored. */
    public void take(int from, int to) {
        if (window.overlaps(from, to)) {
            longest = Math.max(longest, from - at);
            at = Math.max(at, to);
        }
    }

    /** The longest free piece in minutes. */
    public int longest() {
        return Math.max(longest, window.to() - at);
    }
}
