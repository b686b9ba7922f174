package dk.holdplan.api.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.data.view.Appointment;
import dk.holdplan.data.view.Appointment.Resource;
import dk.holdplan.data.view.Calendar;
import dk.holdplan.data.view.CalendarEvent;
import dk.holdplan.data.view.RosterOf;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.Language;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.Test;

class CalendarTextTest {

    private static final UUID UID = UUID.fromString("00000000-0000-3000-8000-000000000001");
    private static final Instant CHANGED = Instant.parse("2026-11-27T10:00:00Z");

    private static final CalendarEvent ALONE = event(null, false, 3);
    private static final CalendarEvent MEETING = event(new Resource("back", "Ryghold, nord; \"A\""), true, 0);

    @Test
    void writesEventsInDanishTime() {
        assertThat(lines(RosterOf.THERAPIST, Language.ENGLISH, ALONE)).containsSubsequence("BEGIN:VCALENDAR",
                "VERSION:2.0", "X-WR-CALNAME:Anna", "BEGIN:VTIMEZONE", "TZID:Europe/Copenhagen",
                "BEGIN:DAYLIGHT", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
                "END:DAYLIGHT", "BEGIN:STANDARD", "END:STANDARD", "END:VTIMEZONE", "BEGIN:VEVENT",
                "DTSTART;TZID=Europe/Copenhagen:20261201T090000", "DTEND;TZID=Europe/Copenhagen:20261201T093000",
                "SUMMARY:Training c00042", "DTSTAMP:20261127T100000Z", "UID:" + UID + "@holdplan", "SEQUENCE:3",
                "STATUS:CONFIRMED", "CLASS:PRIVATE", "LOCATION:Room 1", "END:VEVENT", "END:VCALENDAR");
    }

    @Test
    void namesTheClassAndTellsThatAMeetingIsCancelled() {
        assertThat(lines(RosterOf.CLASS, Language.DANISH, MEETING)).contains(
                "SUMMARY:Ryghold\\, nord\\; \"A\"", "STATUS:CANCELLED", "SEQUENCE:0", "DESCRIPTION:Anna")
                .noneMatch(line -> line.contains("c00042"));
    }

    @Test
    void tellsACitizenNoIds() {
        assertThat(lines(RosterOf.CITIZEN, Language.DANISH, ALONE)).contains("SUMMARY:Træning", "DESCRIPTION:Anna")
                .noneMatch(line -> line.contains("c00042"));
        assertThat(lines(RosterOf.ROOM, Language.DANISH, ALONE)).contains("SUMMARY:Træning c00042")
                .noneMatch(line -> line.startsWith("LOCATION"));
    }

    @Test
    void foldsLongLinesAndEndsEachAsTheStandardAsks() {
        String text = CalendarText.of(new Calendar(RosterOf.CLASS, "t1", "Anna",
                List.of(event(new Resource("back", "Styrke- og balancehold ".repeat(9)), false, 0))), Language.DANISH);

        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line).doesNotContain("\n")
                .hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void isReadAsWhatWasWritten() throws IOException, ParserException {
        String text = CalendarText.of(new Calendar(RosterOf.THERAPIST, "t1", "Anna", List.of(ALONE, MEETING)),
                Language.DANISH);

        var calendar = new CalendarBuilder().build(new StringReader(text));

        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(calendar.getComponents("VEVENT")).hasSize(2);
        assertThat(CalendarText.of(new Calendar(RosterOf.THERAPIST, "t1", "Anna", List.of(ALONE, MEETING)),
                Language.DANISH)).isEqualTo(text);
    }

    private static List<String> lines(RosterOf whose, Language language, CalendarEvent event) {
        return CalendarText.of(new Calendar(whose, "t1", "Anna", List.of(event)), language).replace("\r\n ", "")
                .lines().toList();
    }

    private static CalendarEvent event(Resource rehabClass, boolean cancelled, int sequence) {
        LocalDateTime start = LocalDateTime.parse("2026-12-01T09:00");
        return new CalendarEvent(UID, sequence, CHANGED, cancelled,
                new Appointment(UUID.randomUUID(), start, start.plusMinutes(30), SessionKind.TRAINING,
                        new Resource("t1", "Anna"), new Resource("r1", "Room 1"), rehabClass, "north",
                        List.of("c00042"), true));
    }
}
