package dk.holdplan.search;

/** Tells a search how far it has come. */
@FunctionalInterface
public interface Pace {

    /**
     * The share of the whole search that is done.
     *
     * @param steps steps that one of the searches side by side has made since the beginning
     * @return 0 at the start, 1 or more at the end
     */
    double progress(long steps);
}
