package dk.holdplan.rule;

/** What sentences count, in the singular and the plural. */
public enum Noun {
    DAY(new Phrase("day", "dag"), new Phrase("days", "dage")),
    MINUTE(new Phrase("minute", "minut"), new Phrase("minutes", "minutter")),
    CITIZEN(new Phrase("citizen", "borger"), new Phrase("citizens", "borgere")),
    SESSION(new Phrase("session", "session"), new Phrase("sessions", "sessioner"));

    private final Phrase one;
    private final Phrase several;

    Noun(Phrase one, Phrase several) {
        this.one = one;
        this.several = several;
    }

    /** So many of them. */
    public Quantity times(int number) {
        return new Quantity(number, this);
    }

    /** A number of things. */
    public record Quantity(int number, Noun noun) {

        String in(Language language) {
            return number + " " + (number == 1 ? noun.one : noun.several).in(language);
        }
    }
}
