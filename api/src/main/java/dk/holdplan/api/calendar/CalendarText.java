package dk.holdplan.api.calendar;

import dk.holdplan.data.view.Appointment;
import dk.holdplan.data.view.Calendar;
import dk.holdplan.data.view.CalendarEvent;
import dk.holdplan.data.view.RosterOf;
import dk.holdplan.rule.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.component.VEvent;
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

/** Writes calendars as iCalendar. Of citizens there is no more in it than what they come for and their pseudonym. */
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
        text.add(CopenhagenZone.component());
        calendar.events().forEach(event -> text.add(event(event, calendar.whose(), language)));
        StringWriter writer = new StringWriter();
        try {
            new CalendarOutputter(false).output(text, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer.toString();
    }

    private static VEvent event(CalendarEvent event, RosterOf whose, Language language) {
        Appointment appointment = event.appointment();
        VEvent text = new VEvent(appointment.start().atZone(CopenhagenZone.ID),
                appointment.end().atZone(CopenhagenZone.ID), summary(appointment, whose, language));
        text.replace(new DtStamp(event.changedAt()));
        text.add(new Uid(event.uid() + UID_DOMAIN));
        text.add(new Sequence(event.sequence()));
        text.add(new LastModified(event.changedAt()));
        text.add(event.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        text.add(ImmutableClazz.PRIVATE);
        if (whose != RosterOf.ROOM) {
            text.add(new Location(appointment.room().name()));
        }
        if (whose != RosterOf.THERAPIST) {
            text.add(new Description(appointment.therapist().name()));
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
