package dk.holdplan.api.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.data.view.Appointment;
import dk.holdplan.data.view.Appointment.Resource;
import dk.holdplan.data.view.Calendar;
import dk.holdplan.data.view.CalendarEvent;
import dk.holdplan.data.view.RosterOf;
import dk.holdplan.data.view.ToKnow;
import dk.holdplan.explain.Remark;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.Language;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void tellsATherapistWhatThereIsToKnowOfWhoComesAlone() {
        CalendarEvent event = with(ALONE, new ToKnow(0, 15, Map.of("c00042", List.of(
                Remark.of("FIRST_TIME"), Remark.of("REEVALUATION_DUE 2026-12-13")))));

        assertThat(lines(RosterOf.THERAPIST, Language.DANISH, event)).anySatisfy(line -> assertThat(line).startsWith(
                "DESCRIPTION:Notattid til kl. 09.45\\nFørste gang\\nRevurdering senest ").endsWith(" 13/12"));
        assertThat(lines(RosterOf.CITIZEN, Language.DANISH, event)).contains("DESCRIPTION:Anna");
    }

    @Test
    void tellsWhenAClassIsSetUpAndNothingOfWhoComes() {
        CalendarEvent event = with(MEETING, new ToKnow(15, 10, Map.of("c00042", List.of(Remark.of("FIRST_TIME")))));

        assertThat(lines(RosterOf.THERAPIST, Language.ENGLISH, event))
                .contains("DESCRIPTION:Set up from 08:45\\nClear until 09:40");
        assertThat(lines(RosterOf.THERAPIST, Language.ENGLISH, with(MEETING, new ToKnow(0, 10, Map.of()))))
                .contains("DESCRIPTION:Clear until 09:40");
    }

    private static CalendarEvent with(CalendarEvent event, ToKnow known) {
        Appointment it = event.appointment();
        return new CalendarEvent(event.uid(), event.sequence(), event.changedAt(), event.cancelled(),
                new Appointment(it.plan(), it.start(), it.end(), it.kind(), it.therapist(), it.room(),
                        it.rehabClass(), it.site(), it.citizens(), it.published(), it.zone(), known));
    }

    @Test
    void tellsACitizenNoIds() {
        assertThat(lines(RosterOf.CITIZEN, Language.DANISH, ALONE)).contains("SUMMARY:Træning", "DESCRIPTION:Anna")
                .noneMatch(line -> line.contains("c00042"));
        assertThat(lines(RosterOf.ROOM, Language.DANISH, ALONE)).contains("SUMMARY:Træning c00042")
                .noneMatch(line -> line.startsWith("LOCATION"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Styrke- og balancehold ", "ø", "€", "\uD83C\uDFCB", "aø€\uD83C\uDFCB", ",;\n"})
    void foldsLongLinesByOctetsAndTearsNoCharacterApart(String part) {
        String name = part.repeat(80);
        String text = CalendarText.of(new Calendar(RosterOf.CLASS, "t1", name,
                List.of(event(new Resource("back", "x" + name), false, 0))), Language.DANISH);

        assertThat(text.split("\r\n")).allSatisfy(line -> {
            assertThat(line).doesNotContain("\n").doesNotContain("\uFFFD");
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).isEqualTo(line);
        });
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:x" + name.replace(",", "\\,").replace(";", "\\;")
                .replace("\n", "\\n") + "\r\n");
    }

    @ParameterizedTest
    @CsvSource({"America/Nuuk, 2026-12-08T11:00:00Z", "Atlantic/Faroe, 2026-12-08T09:00:00Z",
            "Australia/Lord_Howe, 2026-12-07T22:00:00Z",
            "Asia/Kathmandu, 2026-12-08T03:15:00Z", "Africa/Casablanca, 2026-12-08T08:00:00Z"})
    void writesEventsInTheZoneOfTheirPlan(String zone, Instant start) throws IOException, ParserException {
        String text = text(event("2026-12-08T09:00", zone));

        assertThat(text.lines()).contains("DTSTART;TZID=" + zone + ":20261208T090000", "TZID:" + zone);
        assertThat(offset(text, LocalDateTime.parse("2026-12-08T09:00"))).isEqualTo(
                Duration.between(start, Instant.parse("2026-12-08T09:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource({"America/Nuuk, 2027-03-27T12:00, -2", "America/Nuuk, 2027-03-28T12:00, -1",
            "America/New_York, 2027-03-13T12:00, -5", "America/New_York, 2027-03-15T12:00, -4",
            "America/New_York, 2027-11-08T12:00, -5"})
    void changesTheClocksWhenTheZoneDoes(String zone, LocalDateTime moment, int hours)
            throws IOException, ParserException {
        assertThat(offset(text(event("2027-03-01T09:00", zone)), moment)).isEqualTo(Duration.ofHours(hours));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Etc/UTC", "Z"})
    void writesUniversalTimeWithoutAZone(String zone) {
        assertThat(text(event("2026-12-08T09:00", zone)).lines())
                .contains("DTSTART:20261208T090000Z", "DTEND:20261208T093000Z").doesNotContain("BEGIN:VTIMEZONE");
    }

    @Test
    void writesEachEventInItsOwnZone() {
        String text = text(event("2026-12-08T09:00", "America/Nuuk"), event("2026-12-08T09:00", "Europe/Copenhagen"));

        assertThat(text.lines()).contains("DTSTART;TZID=America/Nuuk:20261208T090000",
                "DTSTART;TZID=Europe/Copenhagen:20261208T090000", "TZID:America/Nuuk", "TZID:Europe/Copenhagen");
        assertThat(text.lines().filter("BEGIN:VTIMEZONE"::equals)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-28T02:00, 20270328T030000, 20270328T033000",
            "2027-03-28T02:45, 20270328T034500, 20270328T041500",
            "2027-03-28T01:45, 20270328T014500, 20270328T031500", "2027-10-31T02:30, 20271031T023000, 20271031T030000"})
    void lastsAsLongAsPlannedWhenTheClocksChange(String start, String from, String to) {
        assertThat(text(event(start, "Europe/Copenhagen")).lines())
                .contains("DTSTART;TZID=Europe/Copenhagen:" + from, "DTEND;TZID=Europe/Copenhagen:" + to);
    }

    @Test
    void hasAZoneWithoutEventsSinceAnEmptyCalendarIsNotAllowed() {
        assertThat(text()).contains("BEGIN:VTIMEZONE");
    }

    private static String text(CalendarEvent... events) {
        return CalendarText.of(new Calendar(RosterOf.THERAPIST, "t1", "Anna", List.of(events)), Language.DANISH);
    }

    /** What the definition of the zone in the text says: the change of the clocks that came last. */
    private static Duration offset(String text, LocalDateTime moment) throws IOException, ParserException {
        VTimeZone zone = (VTimeZone) new CalendarBuilder().build(new StringReader(text)).getComponents("VTIMEZONE")
                .getFirst();
        TreeMap<LocalDateTime, TzOffsetTo> offsets = new TreeMap<>();
        zone.getObservances().forEach(observance -> {
            DtStart<LocalDateTime> from = observance.getRequiredProperty("DTSTART");
            offsets.put(from.getDate(), observance.getRequiredProperty("TZOFFSETTO"));
        });
        return Duration.ofSeconds(offsets.floorEntry(moment).getValue().getOffset().getTotalSeconds());
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
        return event(rehabClass, cancelled, sequence, "2026-12-01T09:00", "Europe/Copenhagen");
    }

    private static CalendarEvent event(String start, String zone) {
        return event(null, false, 0, start, zone);
    }

    private static CalendarEvent event(Resource rehabClass, boolean cancelled, int sequence, String from, String zone) {
        LocalDateTime start = LocalDateTime.parse(from);
        return new CalendarEvent(UID, sequence, CHANGED, cancelled,
                new Appointment(UUID.randomUUID(), start, start.plusMinutes(30), SessionKind.TRAINING,
                        new Resource("t1", "Anna"), new Resource("r1", "Room 1"), rehabClass, "north",
                        List.of("c00042"), true, ZoneId.of(zone)));
    }
}
