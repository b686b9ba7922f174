package dk.holdplan.api.calendar;

import dk.holdplan.data.view.Appointment;
import dk.holdplan.data.view.Calendar;
import dk.holdplan.data.view.CalendarEvent;
import dk.holdplan.data.view.RosterOf;
import dk.holdplan.rule.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes calendars as iCalendar. Of citizens there is no more in it than their pseudonym, what they come for, and what
 * their therapist needs to know when they come alone.
 */
public final class CalendarText {

    /** The media type. */
    public static final String MEDIA_TYPE = "text/calendar";

    private static final String UID_DOMAIN = "@holdplan";

    private CalendarText() {
    }

    /** A calendar as text; the same calendar gives the same text. */
    public static String of(Calendar calendar, Language language) {
        var text = new net.fortuna.ical4j.model.Calendar();
        text.add(new ProdId("-//Holdplan//Holdplan//" + language.tag().toUpperCase(Locale.ROOT)));
        text.add(ImmutableVersion.VERSION_2_0);
        text.add(new XProperty("X-WR-CALNAME", calendar.name()));
        zones(calendar.events()).forEach(text::add);
        calendar.events().forEach(event -> text.add(event(event, calendar.whose(), language)));
        StringWriter writer = new StringWriter();
        try {
            new CalendarOutputter(false).output(text, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Folding.folded(writer.toString());
    }

    /** Those of the events; Denmark's without any, since an empty calendar is not allowed. */
    private static List<VTimeZone> zones(List<CalendarEvent> events) {
        Map<ZoneId, List<LocalDateTime>> starts = events.stream().map(CalendarEvent::appointment)
                .collect(Collectors.groupingBy(Appointment::zone,
                        () -> new TreeMap<>(Comparator.comparing(ZoneId::getId)),
                        Collectors.mapping(Appointment::start, Collectors.toList())));
        return starts.isEmpty()
                ? List.of(CopenhagenZone.component())
                : starts.entrySet().stream().filter(entry -> !EventTime.isUtc(entry.getKey()))
                        .map(entry -> zone(entry.getKey(), entry.getValue())).toList();
    }

    private static VTimeZone zone(ZoneId zone, List<LocalDateTime> starts) {
        return zone.equals(CopenhagenZone.ID)
                ? CopenhagenZone.component()
                : ListedZone.component(zone, Collections.min(starts), Collections.max(starts));
    }

    private static VEvent event(CalendarEvent event, RosterOf whose, Language language) {
        Appointment appointment = event.appointment();
        EventTime time = EventTime.of(appointment);
        VEvent text = new VEvent(time.written(time.start()), time.written(time.end()),
                summary(appointment, whose, language));
        text.replace(new DtStamp(event.changedAt()));
        text.add(new Uid(event.uid() + UID_DOMAIN));
        text.add(new Sequence(event.sequence()));
        text.add(new LastModified(event.changedAt()));
        text.add(event.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        text.add(ImmutableClazz.PRIVATE);
        if (whose != RosterOf.ROOM) {
            text.add(new Location(appointment.room().name()));
        }
        String description = EventNotes.of(appointment, whose, language);
        if (!description.isEmpty()) {
            text.add(new Description(description));
        }
        return text;
    }

    private static String summary(Appointment appointment, RosterOf whose, Language language) {
        if (appointment.rehabClass() != null) {
            return appointment.rehabClass().name();
        }
        String kind = language.say(appointment.kind());
        String title = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
        return whose == RosterOf.CITIZEN ? title : title + " " + String.join(", ", appointment.citizens());
    }
}
