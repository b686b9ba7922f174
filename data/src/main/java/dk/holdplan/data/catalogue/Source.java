package dk.holdplan.data.catalogue;

/**
 * Where an entry comes from.
 *
 * @param document the number or short name by which statements name it
 * @param title as published
 * @param note what it says on the matter
 */
public record Source(String document, String title, String publisher, Text note) {
}
