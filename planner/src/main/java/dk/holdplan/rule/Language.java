package dk.holdplan.rule;

import dk.holdplan.problem.CalendarWeek;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.Noun.Quantity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;

/** The languages that rules and their matches are told in, and how each says a value. */
public enum Language {
    ENGLISH(Locale.ENGLISH, "EEE d MMM", "HH:mm"),
    DANISH(Locale.of("da"), "EEE d/M", "'kl.' HH.mm");

    private static final Map<SessionKind, Phrase> SESSIONS = Map.of(
            SessionKind.EXAMINATION, new Phrase("initial assessment", "undersøgelse"),
            SessionKind.TRAINING, new Phrase("training", "træning"),
            SessionKind.EDUCATION, new Phrase("education", "undervisning"),
            SessionKind.REEVALUATION, new Phrase("re-evaluation", "revurdering"),
            SessionKind.CLOSING, new Phrase("final interview", "afsluttende samtale"));

    private static final Map<ClassKind, Phrase> CLASSES = Map.of(
            ClassKind.BACK, new Phrase("back class", "ryghold"),
            ClassKind.STRENGTH_AND_BALANCE, new Phrase("strength-and-balance class", "styrke- og balancehold"),
            ClassKind.EDUCATION, new Phrase("education class", "undervisningshold"));

    private static final Phrase WEEK = new Phrase("week {number} (from {monday})", "uge {number} (fra {monday})");

    private final Locale locale;
    private final DateTimeFormatter date;
    private final DateTimeFormatter time;

    Language(Locale locale, String date, String time) {
        this.locale = locale;
        this.date = DateTimeFormatter.ofPattern(date, locale);
        this.time = DateTimeFormatter.ofPattern(time, locale);
    }

    /** The language's tag: {@code en}, {@code da}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** A value as it stands in a sentence: dates, times, kinds and quantities in words of the language. */
    public String say(Object value) {
        return switch (value) {
            case LocalDateTime moment -> date.format(moment) + " " + time.format(moment);
            case LocalDate day -> date.format(day);
            case LocalTime clock -> time.format(clock);
            case CalendarWeek week -> WEEK.in(this, Map.of("number", week.number(), "monday", week.monday()));
            case DayOfWeek day -> day.getDisplayName(TextStyle.FULL, locale);
            case SessionKind kind -> SESSIONS.get(kind).in(this);
            case ClassKind kind -> CLASSES.get(kind).in(this);
            case Quantity quantity -> quantity.in(this);
            default -> value.toString();
        };
    }
}
