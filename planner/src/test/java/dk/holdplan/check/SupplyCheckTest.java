package dk.holdplan.check;

import static dk.holdplan.check.SampleFacts.MONDAY;
import static dk.holdplan.check.SampleFacts.at;
import static dk.holdplan.check.SampleFacts.backClass;
import static dk.holdplan.check.SampleFacts.citizen;
import static dk.holdplan.check.SampleFacts.day;
import static dk.holdplan.check.SampleFacts.pathway;
import static dk.holdplan.check.SampleFacts.room;
import static dk.holdplan.check.SampleFacts.shift;
import static dk.holdplan.check.SampleFacts.therapist;
import static dk.holdplan.check.SampleFacts.training;
import static dk.holdplan.check.SampleFacts.window;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.Course;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Pathway.Review;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Shift;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SupplyCheckTest {

    private final SampleFacts facts = new SampleFacts();

    @Test
    void warnsOfRoomsInWhichNothingTakesPlace() {
        facts.rooms.add(room("store", "north"));
        facts.rooms.add(room("kitchen", "north", RoomUse.EDUCATION, RoomUse.STRENGTH_AND_BALANCE));
        facts.rooms.add(room("office", "north", RoomUse.EDUCATION, RoomUse.INDIVIDUAL));
        assertFound("WARNING ROOM_WITHOUT_USE /rooms/2/uses", "WARNING ROOM_WITHOUT_USE /rooms/3/uses");
        assertThat(facts.issues().get(1).message()).isEqualTo("/rooms/3/uses: found STRENGTH_AND_BALANCE, EDUCATION, "
                + "expected INDIVIDUAL, or the kind of a class at north; nothing takes place in the room");
    }

    @Test
    void tellsAClassThatHasEndedFromOneThatHasNotBegunAndOneWithoutOpenDays() {
        facts.classes.set(0, backClass(60, null, MONDAY.minusDays(3), day(DayOfWeek.MONDAY, "09:00")));
        assertFound("WARNING CLASS_NEVER_MEETS /classes/0");
        assertThat(facts.issues().getFirst().expected())
                .isEqualTo("a meeting between 2026-11-30 and 2026-12-06; the class ended on 2026-11-27");
        facts.classes.set(0, backClass(60, MONDAY.plusDays(7), null, day(DayOfWeek.MONDAY, "09:00")));
        assertThat(facts.issues()).singleElement().satisfies(issue -> assertThat(issue.expected())
                .endsWith("the class does not begin until 2026-12-07"));
        facts.classes.set(0, backClass(60, MONDAY.plusDays(1), null, day(DayOfWeek.MONDAY, "09:00")));
        assertThat(facts.issues()).singleElement().satisfies(issue -> assertThat(issue.expected())
                .endsWith("none of its weekdays is open and in its season"));
    }

    @Test
    void warnsOfAClassWhoseRoomIsClosedOrWhoseLeaderWorksWhenItMeets() {
        Room gym = facts.rooms.get(1);
        facts.rooms.set(1, closed(gym, new Interval(at("09:30"), at("10:30"))));
        assertFound("WARNING CLASS_WITHOUT_ROOM /classes/0");
        facts.rooms.set(1, closed(gym, new Interval(at("10:30"), at("11:30"))));
        assertFound();
        facts.rooms.set(1, gym);
        facts.therapists.set(0, therapist("anna", shift("11:00", "16:00"),
                new Shift("north", at("08:00").plusDays(7), at("16:00").plusDays(7))));
        assertFound("WARNING CLASS_WITHOUT_THERAPIST /classes/0");
    }

    @Test
    void warnsOfAClassThatCouldOnlyMeetOnAClosedDay() {
        facts.classes.set(0, backClass(day(DayOfWeek.MONDAY, "09:00"), day(DayOfWeek.TUESDAY, "09:00")));
        facts.closedDays.add(MONDAY);
        facts.rooms.set(0, withDay(facts.rooms.get(0), DayOfWeek.WEDNESDAY));
        facts.therapists.set(0,
                therapist("anna", new Shift("north", at("08:00").plusDays(2), at("16:00").plusDays(2))));
        assertFound("WARNING CLASS_WITHOUT_ROOM /classes/0", "WARNING CLASS_WITHOUT_THERAPIST /classes/0");
    }

    @Test
    void asksForARoomWithTheUseAndTheTimeThatEachSessionNeeds() {
        facts.pathways.set(0, pathway(60, training(3, 2, 30), new Review(SessionKind.CLOSING, -1, 45)));
        facts.rooms.set(0, new Room("room", "room", "north", 8, Set.of(RoomUse.INDIVIDUAL), false,
                List.of(window(DayOfWeek.MONDAY, "08:00", "08:30")), List.of()));
        assertThat(facts.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.CITIZEN_WITHOUT_ROOM);
            assertThat(issue.expected()).isEqualTo("a site with a room for INDIVIDUAL that is open for a session "
                    + "between 2026-11-30 and 2026-12-06");
        });
        facts.rooms.set(0, new Room("room", "room", "north", 8, Set.of(RoomUse.INDIVIDUAL), false,
                List.of(window(DayOfWeek.MONDAY, "08:00", "08:45")), List.of()));
        assertFound();
    }

    @Test
    void asksForTimeWhenTheRoomIsNotClosedForTheTimeBeing() {
        facts.rooms.remove(1);
        facts.classes.clear();
        facts.citizens.set(0, citizen("c1", "path", List.of("north"), Set.of(),
                List.of(window(DayOfWeek.MONDAY, "13:00", "15:00")), List.of(), new Course(3, "anna")));
        assertFound();
        facts.rooms.set(0, closed(facts.rooms.getFirst(), new Interval(at("13:15"), at("15:15"))));
        assertFound("WARNING CITIZEN_NEVER_FREE /citizens/0");
    }

    @Test
    void countsNobodyWhoWorksOnAClosedDayOrInAnotherWeek() {
        facts.classes.clear();
        facts.rooms.remove(1);
        facts.rooms.set(0, withDay(facts.rooms.getFirst(), DayOfWeek.TUESDAY));
        facts.closedDays.add(MONDAY);
        facts.therapists.set(0, therapist("anna", shift("08:00", "16:00"),
                new Shift("north", at("08:00").plusDays(8), at("16:00").plusDays(8))));
        assertFound("WARNING CITIZEN_WITHOUT_THERAPIST /citizens/0/needsSkills");
        facts.therapists.add(therapist("bo", new Shift("north", at("08:00").plusDays(1), at("16:00").plusDays(1))));
        assertFound();
    }

    private static Room closed(Room room, Interval time) {
        return new Room(room.id(), room.name(), room.site(), room.capacity(), room.uses(), room.stepFree(),
                room.open(), List.of(time));
    }

    private static Room withDay(Room room, DayOfWeek day) {
        return new Room(room.id(), room.name(), room.site(), room.capacity(), room.uses(), room.stepFree(),
                List.of(room.open().getFirst(), window(day, "08:00", "16:00")), List.of());
    }

    private void assertFound(String... expected) {
        assertThat(facts.issues()).extracting(issue -> issue.severity() + " " + issue.code() + " " + issue.pointer())
                .containsExactly(expected);
    }
}
