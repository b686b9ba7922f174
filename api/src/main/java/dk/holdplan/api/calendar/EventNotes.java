package dk.holdplan.api.calendar;

import dk.holdplan.data.view.Appointment;
import dk.holdplan.data.view.RosterOf;
import dk.holdplan.data.view.ToKnow;
import dk.holdplan.explain.Remark;
import dk.holdplan.rule.Language;
import dk.holdplan.rule.Phrase;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands under an event: for its therapist what there is to know of it, for others who the therapist is. Who takes
 * part in a class is not told, nor anything of them.
 */
final class EventNotes {

    private static final Phrase SET_UP = new Phrase("set up from {time}", "klargøring fra {time}");
    private static final Phrase CLEAR = new Phrase("clear until {time}", "oprydning til {time}");
    private static final Phrase NOTES = new Phrase("notes until {time}", "notattid til {time}");

    private EventNotes() {
    }

    /** Lines of text; empty when there is nothing to tell. */
    static String of(Appointment appointment, RosterOf whose, Language language) {
        return (whose == RosterOf.THERAPIST ? toKnow(appointment, language) : Stream.of(appointment.therapist().name()))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> toKnow(Appointment appointment, Language language) {
        ToKnow known = appointment.toKnow();
        boolean alone = appointment.rehabClass() == null;
        Stream<String> around = Stream.of(
                around(SET_UP, known.before(), appointment.start().minusMinutes(known.before()).toLocalTime(),
                        language),
                around(alone ? NOTES : CLEAR, known.after(),
                        appointment.end().plusMinutes(known.after()).toLocalTime(), language))
                .flatMap(List::stream);
        Stream<Remark> remarks = alone
                ? appointment.citizens().stream().flatMap(citizen -> known.of(citizen).stream())
                : Stream.of();
        return Stream.concat(around, remarks.map(remark -> remark.text(language))).map(EventNotes::asLine);
    }

    private static List<String> around(Phrase phrase, int minutes, LocalTime time, Language language) {
        return minutes == 0 ? List.of() : List.of(phrase.in(language, Map.of("time", time)));
    }

    private static String asLine(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
