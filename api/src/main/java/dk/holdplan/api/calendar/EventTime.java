package dk.holdplan.api.calendar;

import dk.holdplan.data.view.Appointment;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;

/**
 * When an event is. The hour that the clocks skip in spring is not there: what is planned in it begins after it, and
 * what begins so lasts as long as it was planned to.
 */
record EventTime(ZonedDateTime start, ZonedDateTime end) {

    static EventTime of(Appointment appointment) {
        LocalDateTime planned = appointment.start();
        ZonedDateTime start = planned.atZone(appointment.zone());
        ZonedDateTime end = start.toLocalDateTime().equals(planned)
                ? appointment.end().atZone(appointment.zone())
                : start.plus(Duration.between(planned, appointment.end()));
        return new EventTime(start, end);
    }

    /** Whether a zone is UTC, whatever it is called: calendars write such times without a zone. */
    static boolean isUtc(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC);
    }

    Temporal written(ZonedDateTime time) {
        return isUtc(time.getZone()) ? time.toInstant() : time;
    }
}
