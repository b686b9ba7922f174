package dk.holdplan.capacity;

/**
 * How far long work has come.
 *
 * @param done parts that are done
 * @param of all parts
 */
public record PartsDone(int done, int of) {
}
