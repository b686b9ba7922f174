package dk.holdplan.problem;

/** A place where the centre works, with rooms of its own. */
public record Site(String id, String name) {
}
