package dk.holdplan.data.catalogue;

/**
 * Where an entry comes from.
 *
 * @param title as published
 * @param note what it says on the matter
 */
public record Source(String title, String publisher, Text note) {
}
