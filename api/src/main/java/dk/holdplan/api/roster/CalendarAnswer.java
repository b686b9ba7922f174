package dk.holdplan.api.roster;

import dk.holdplan.api.calendar.CalendarText;
import dk.holdplan.data.view.Calendar;
import dk.holdplan.rule.Language;
import java.util.stream.Stream;

/** A calendar as it is sent, with events that were cancelled since, and whom it names. */
record CalendarAnswer(Calendar calendar, Language language) {

    String text() {
        return CalendarText.of(calendar, language);
    }

    Stream<String> citizensNamed() {
        return calendar.events().stream().flatMap(event -> event.appointment().citizens().stream());
    }
}
