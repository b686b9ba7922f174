package dk.holdplan.explain;

import dk.holdplan.rule.Language;
import dk.holdplan.rule.Phrase;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a therapist needs to know of a citizen who comes to a session.
 *
 * @param by the last day for it; null for what has none
 */
public record Remark(What what, @Nullable LocalDate by) {

    /** What there is to know. */
    public enum What {
        FIRST_TIME(new Phrase("first time", "første gang")),
        LAST_TRAINING(new Phrase("last training", "sidste træning")),
        TRAINING_SAME_DAY(new Phrase("training the same day", "træning samme dag")),
        EDUCATION_SAME_DAY(new Phrase("education the same day", "undervisning samme dag")),
        REEVALUATION_DUE(new Phrase("re-evaluation by {by}", "revurdering senest {by}")),
        CLOSING_DUE(new Phrase("final interview by {by}", "afsluttende samtale senest {by}"));

        private final Phrase phrase;

        What(Phrase phrase) {
            this.phrase = phrase;
        }

        /** Whether there is a last day for it. */
        public boolean hasDay() {
            return this == REEVALUATION_DUE || this == CLOSING_DUE;
        }
    }

    public Remark {
        if (what.hasDay() != (by != null)) {
            throw new IllegalArgumentException(what + " by " + by);
        }
    }

    static Remark of(What what) {
        return new Remark(what, null);
    }

    /** The remark that a code stands for. */
    public static Remark of(String code) {
        String[] parts = code.split(" ");
        return new Remark(What.valueOf(parts[0]), parts.length == 1 ? null : LocalDate.parse(parts[1]));
    }

    /** The same in every language: {@code FIRST_TIME}, {@code REEVALUATION_DUE 2026-12-13}. */
    public String code() {
        return by == null ? what.name() : what.name() + " " + by;
    }

    /** The remark in a few words. */
    public String text(Language language) {
        return by == null ? what.phrase.in(language) : what.phrase.in(language, Map.of("by", by));
    }
}
