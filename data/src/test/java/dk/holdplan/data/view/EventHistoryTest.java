package dk.holdplan.data.view;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.data.view.Appointment.Resource;
import dk.holdplan.problem.SessionKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventHistoryTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");

    private final List<LoggedPlan> log = new ArrayList<>();

    @Test
    void tellsWhatIsPublishedOnce() {
        publish(1, alone("c1", 0, 9), meeting(1, 10));

        assertThat(lines()).containsExactly("0 c1 2026-11-30T09:00", "0 back 2026-12-01T10:00");
    }

    @Test
    void leavesAloneWhatStaysAndRaisesWhatChanges() {
        publish(1, alone("c1", 0, 9), alone("c2", 1, 9), meeting(1, 10));
        List<UUID> before = uids();
        publish(2, alone("c1", 0, 9), alone("c2", 1, 11), meeting(1, 13));

        assertThat(lines()).containsExactly("0 c1 2026-11-30T09:00", "1 c2 2026-12-01T11:00",
                "1 back 2026-12-01T13:00");
        assertThat(uids()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(events()).extracting(CalendarEvent::changedAt).containsExactly(NOW, NOW.plusSeconds(60),
                NOW.plusSeconds(60));
    }

    @Test
    void movesOneOfTwoSessionsAndKeepsTheOther() {
        publish(1, alone("c1", 0, 9), alone("c1", 3, 9));
        UUID monday = uids().getFirst();
        UUID thursday = uids().getLast();
        publish(2, alone("c1", 3, 9), alone("c1", 4, 9));

        assertThat(lines()).containsExactly("0 c1 2026-12-03T09:00", "1 c1 2026-12-04T09:00");
        assertThat(uids()).containsExactly(thursday, monday);
    }

    @Test
    void cancelsWhatIsGoneAndTakesItBack() {
        publish(1, alone("c1", 0, 9), meeting(1, 10));
        List<UUID> before = uids();
        publish(2);
        assertThat(lines()).containsExactly("1 cancelled c1 2026-11-30T09:00", "1 cancelled back 2026-12-01T10:00");
        publish(3);
        assertThat(lines()).containsExactly("1 cancelled c1 2026-11-30T09:00", "1 cancelled back 2026-12-01T10:00");
        publish(5, meeting(1, 10), alone("c1", 2, 9));

        assertThat(lines()).containsExactly("4 back 2026-12-01T10:00", "4 c1 2026-12-02T09:00");
        assertThat(uids()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void doesNotMindWhoTakesPartInAClass() {
        publish(1, meeting(1, 10, "c1", "c2"));
        publish(2, meeting(1, 10, "c2", "c3", "c4"));

        assertThat(lines()).containsExactly("0 back 2026-12-01T10:00");
    }

    @Test
    void followsEachSiteAndWeekByItself() {
        publish(1, alone("c1", 0, 9));
        UUID plan = UUID.randomUUID();
        log.add(new LoggedPlan("south", MONDAY, 1, NOW, List.of()));
        log.add(new LoggedPlan("north", MONDAY.plusWeeks(1), 7, NOW,
                List.of(appointment(plan, "c1", 8, 9, null))));

        assertThat(lines()).containsExactly("0 c1 2026-11-30T09:00", "6 c1 2026-12-08T09:00");
    }

    @Test
    void givesEachCalendarEventsOfItsOwn() {
        publish(1, alone("c1", 0, 9));

        assertThat(EventHistory.events(RosterOf.ROOM, "t1", log)).extracting(CalendarEvent::uid)
                .isNotEqualTo(uids());
    }

    private record Planned(String who, int day, int hour, String... members) {
    }

    private static Planned alone(String citizen, int day, int hour) {
        return new Planned(citizen, day, hour);
    }

    private static Planned meeting(int day, int hour, String... members) {
        return new Planned("back", day, hour, members.length == 0 ? new String[]{"c9"} : members);
    }

    private void publish(int number, Planned... planned) {
        UUID plan = UUID.randomUUID();
        log.add(new LoggedPlan("north", MONDAY, number, NOW.plusSeconds(60L * (number - 1)),
                Stream.of(planned).map(it -> it.members().length == 0
                        ? appointment(plan, it.who(), it.day(), it.hour(), null)
                        : appointment(plan, it.members()[0], it.day(), it.hour(), it)).toList()));
    }

    private static Appointment appointment(UUID plan, String citizen, int day, int hour, @Nullable Planned meeting) {
        return new Appointment(plan, MONDAY.plusDays(day).atTime(hour, 0), MONDAY.plusDays(day).atTime(hour + 1, 0),
                SessionKind.TRAINING, new Resource("t1", "Anna"), new Resource("r1", "Room"),
                meeting == null ? null : new Resource("back", "Back"), "north",
                meeting == null ? List.of(citizen) : List.of(meeting.members()), true,
                ZoneId.of("Europe/Copenhagen"));
    }

    private List<CalendarEvent> events() {
        return EventHistory.events(RosterOf.THERAPIST, "t1", log);
    }

    private List<UUID> uids() {
        return events().stream().map(CalendarEvent::uid).toList();
    }

    private List<String> lines() {
        return events().stream().map(event -> event.sequence() + (event.cancelled() ? " cancelled " : " ")
                + (event.appointment().rehabClass() == null
                        ? event.appointment().citizens().getFirst()
                        : event.appointment().rehabClass().id())
                + " " + event.appointment().start()).toList();
    }
}
