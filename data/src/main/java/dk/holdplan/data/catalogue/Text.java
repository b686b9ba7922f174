package dk.holdplan.data.catalogue;

/** The same words in both languages. */
public record Text(String english, String danish) {
}
