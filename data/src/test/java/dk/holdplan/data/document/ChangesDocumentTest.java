package dk.holdplan.data.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.change.Change.CitizenAbsent;
import dk.holdplan.change.Change.CitizenAssessed;
import dk.holdplan.change.Change.CitizenAvailable;
import dk.holdplan.change.Change.CitizenChanged;
import dk.holdplan.change.Change.CitizenWithdrawn;
import dk.holdplan.change.Change.ClassAdded;
import dk.holdplan.change.Change.ClassCancelled;
import dk.holdplan.change.Change.ClassChanged;
import dk.holdplan.change.Change.MeetingCancelled;
import dk.holdplan.change.Change.MeetingMoved;
import dk.holdplan.change.Change.NewReferral;
import dk.holdplan.change.Change.OwnPlaces;
import dk.holdplan.change.Change.RoomClosed;
import dk.holdplan.change.Change.RoomOpened;
import dk.holdplan.change.Change.SessionPinned;
import dk.holdplan.change.Change.SessionUnpinned;
import dk.holdplan.change.Change.StartPostponed;
import dk.holdplan.change.Change.TherapistAbsent;
import dk.holdplan.change.Change.TherapistOnShift;
import dk.holdplan.change.Change.TherapistWanted;
import dk.holdplan.change.Change.TherapistsExcluded;
import dk.holdplan.change.Change.TrainingChanged;
import dk.holdplan.change.ChangeList;
import dk.holdplan.problem.Condition;
import dk.holdplan.problem.Course.Slot;
import dk.holdplan.problem.FollowsInstruction;
import dk.holdplan.problem.RehabClass.Ages;
import dk.holdplan.problem.RehabClass.ClassDay;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangesDocumentTest {

    private static final String EVERY_CHANGE = """
            {"frozenBefore": "2026-12-01T08:00", "changes": [
             {"type": "THERAPIST_ABSENT", "therapist": "t1", "from": "2026-12-01T08:00", "to": "2026-12-02T00:00"},
             {"type": "ROOM_CLOSED", "room": "gym", "from": "2026-12-01T08:00", "to": "2026-12-02T00:00"},
             {"type": "CITIZEN_ABSENT", "citizen": "c1", "from": "2026-12-01T08:00", "to": "2026-12-02T00:00"},
             {"type": "THERAPIST_ON_SHIFT", "therapist": "t1", "site": "s", "from": "2026-12-01T08:00",
               "to": "2026-12-02T00:00"},
             {"type": "ROOM_OPENED", "room": "gym", "from": "2026-12-01T08:00", "to": "2026-12-02T00:00"},
             {"type": "CITIZEN_AVAILABLE", "citizen": "c1", "from": "2026-12-01T08:00", "to": "2026-12-02T00:00"},
             {"type": "SESSION_PINNED", "citizen": "c1", "start": "2026-12-01T08:00"},
             {"type": "SESSION_UNPINNED", "citizen": "c1", "start": "2026-12-01T08:00"},
             {"type": "CITIZEN_WITHDRAWN", "citizen": "c2"},
             {"type": "NEW_REFERRAL", "citizen": {"id": "c3", "sites": ["s"], "pathway": "general",
               "referral": {"receivedOn": "2026-12-01", "regions": ["LUMBAR"]}}},
             {"type": "CITIZEN_CHANGED", "citizen": {"id": "c4", "sites": ["s"], "pathway": "back",
               "referral": {"receivedOn": "2026-12-01", "regions": ["NECK"]}}},
             {"type": "CLASS_CHANGED", "class": "back", "capacity": 6,
               "meetings": [{"day": "FRIDAY", "starts": ["09:00"]}]},
             {"type": "CLASS_CHANGED", "class": "back", "capacity": 7},
             {"type": "CLASS_CHANGED", "class": "back", "minCitizens": 4, "ages": {"from": 60, "to": 99},
               "joinUntil": "2026-12-18"},
             {"type": "CITIZEN_ASSESSED", "citizen": "c1", "found": ["TRAUMA"], "cleared": ["SPINAL_TUMOUR"],
               "until": {"SEVERE_PAIN": "2026-12-10"}, "followsInstruction": "WITH_COMPANION", "hasPlan": false,
               "age": 44, "painSince": "2026-06-01"},
             {"type": "START_POSTPONED", "citizen": "c1", "until": "2026-12-10"},
             {"type": "START_POSTPONED", "citizen": "c1", "until": null},
             {"type": "OWN_PLACES", "citizen": "c1", "slots": [{"class": "back", "day": "FRIDAY"}]},
             {"type": "THERAPIST_WANTED", "citizen": "c1", "therapist": "t1"},
             {"type": "THERAPIST_WANTED", "citizen": "c1", "therapist": null},
             {"type": "THERAPISTS_EXCLUDED", "citizen": "c1", "therapists": ["t2"]},
             {"type": "TRAINING_CHANGED", "citizen": "c1", "perWeek": 1, "minutes": 45, "trainingWeeks": 10},
             {"type": "MEETING_MOVED", "class": "back", "date": "2026-12-04", "starts": ["14:00"]},
             {"type": "CLASS_ADDED", "class": {"id": "extra", "kind": "BACK", "site": "s", "skill": "X",
               "capacity": 5, "minutes": 60, "meetings": []}},
             {"type": "CLASS_CANCELLED", "class": "back", "from": "2026-12-03"},
             {"type": "MEETING_CANCELLED", "class": "back", "date": "2026-12-02"}]}""";

    private static final LocalDateTime FROM = LocalDateTime.parse("2026-12-01T08:00");
    private static final LocalDateTime TO = LocalDateTime.parse("2026-12-02T00:00");

    @Test
    void readsEveryChange() {
        Reading<ChangeList> reading = read(EVERY_CHANGE);

        assertThat(reading.issues()).isEmpty();
        assertThat(reading.value().frozenBefore()).isEqualTo(FROM);
        assertThat(reading.value().pathways()).containsExactly("general", "back");
        assertThat(reading.value().changes()).hasSize(26)
                .contains(new SessionPinned("c1", FROM), new SessionUnpinned("c1", FROM),
                        new TherapistOnShift("t1", "s", FROM, TO),
                        new RoomOpened("gym", FROM, TO), new CitizenAvailable("c1", FROM, TO),
                        new TherapistAbsent("t1", FROM, TO),
                        new RoomClosed("gym", FROM, TO), new CitizenAbsent("c1", FROM, TO), new CitizenWithdrawn("c2"),
                        new ClassChanged("back", 6,
                                List.of(new ClassDay(DayOfWeek.FRIDAY, List.of(LocalTime.parse("09:00"))))),
                        new ClassChanged("back", 7, List.of()),
                        new ClassChanged("back", null, List.of(), 4, new Ages(60, 99),
                                LocalDate.parse("2026-12-18")),
                        new CitizenAssessed("c1", Set.of(Condition.TRAUMA), Set.of(Condition.SPINAL_TUMOUR),
                                Map.of(Condition.SEVERE_PAIN, LocalDate.parse("2026-12-10")),
                                FollowsInstruction.WITH_COMPANION, false, 44, LocalDate.parse("2026-06-01")),
                        new StartPostponed("c1", LocalDate.parse("2026-12-10")), new StartPostponed("c1", null),
                        new OwnPlaces("c1", List.of(new Slot("back", DayOfWeek.FRIDAY))),
                        new TherapistWanted("c1", "t1"), new TherapistWanted("c1", null),
                        new TherapistsExcluded("c1", Set.of("t2")), new TrainingChanged("c1", 1, 45, 10),
                        new MeetingMoved("back", LocalDate.parse("2026-12-04"),
                                List.of(LocalTime.parse("14:00"))),
                        new ClassCancelled("back", LocalDate.parse("2026-12-03")),
                        new MeetingCancelled("back", LocalDate.parse("2026-12-02")))
                .hasAtLeastOneElementOfType(NewReferral.class).hasAtLeastOneElementOfType(CitizenChanged.class)
                .hasAtLeastOneElementOfType(ClassAdded.class);
    }

    @Test
    void writesEveryChangeAsItIsRead() {
        ChangeList changes = read(EVERY_CHANGE).value();

        Reading<ChangeList> again = read(ChangesDocument.write(changes));

        assertThat(again.issues()).isEmpty();
        assertThat(again.value()).isEqualTo(changes);
        assertThat(read(ChangesDocument.write(new ChangeList(null, List.of()))).value().changes()).isEmpty();
    }

    @Test
    void tellsEverythingThatCannotBeRead() {
        Reading<ChangeList> reading = read("""
                {"frozen": true, "frozenBefore": "noon", "changes": [
                 7, {"therapist": "t1"}, {"type": "STRIKE"}, {"type": 1},
                 {"type": "CITIZEN_WITHDRAWN", "citizen": "c2", "from": "2026-12-01T08:00"},
                 {"type": "ROOM_CLOSED", "room": 4, "from": "2026-12-01"},
                 {"type": "NEW_REFERRAL", "citizen": {"id": "c3", "sites": ["s"], "pathway": "general"}}]}""");

        assertThat(reading.value()).isNull();
        assertThat(reading.issues()).extracting(issue -> issue.code() + " " + issue.pointer())
                .containsExactlyInAnyOrder("UNKNOWN_FIELD /frozen", "BAD_FORMAT /frozenBefore", "WRONG_TYPE /changes/0",
                        "MISSING_FIELD /changes/1/type", "UNKNOWN_VALUE /changes/2/type", "WRONG_TYPE /changes/3/type",
                        "UNKNOWN_FIELD /changes/4/from", "WRONG_TYPE /changes/5/room", "BAD_FORMAT /changes/5/from",
                        "MISSING_FIELD /changes/5/to", "MISSING_FIELD /changes/6/citizen/referral");
    }

    @Test
    void asksForWhatMayBeNullAndTellsWhatIsWrong() {
        assertThat(
                read("""
                        {"changes": [{"type": "START_POSTPONED", "citizen": "c1"}, {"type": "THERAPIST_WANTED", "citizen": "c1"},
                         {"type": "CITIZEN_ASSESSED", "citizen": "c1", "cleared": ["TIRED"], "until": {"TRAUMA": "soon"}},
                         {"type": "OWN_PLACES", "citizen": "c1", "slots": [{"class": "back"}]},
                         {"type": "TRAINING_CHANGED", "citizen": "c1", "perWeek": "twice"},
                         {"type": "MEETING_MOVED", "class": "back", "date": "2026-12-04", "starts": ["2 pm"]}]}""")
                        .issues())
                .extracting(issue -> issue.code() + " " + issue.pointer()).containsExactlyInAnyOrder(
                        "MISSING_FIELD /changes/0/until", "MISSING_FIELD /changes/1/therapist",
                        "UNKNOWN_VALUE /changes/2/cleared/0", "BAD_FORMAT /changes/2/until/TRAUMA",
                        "MISSING_FIELD /changes/3/slots/0/day", "WRONG_TYPE /changes/4/perWeek",
                        "BAD_FORMAT /changes/5/starts/0");
    }

    @Test
    void tellsWhenItIsNoDocument() {
        assertThat(read("[]").issues()).extracting(issue -> issue.code() + " " + issue.pointer())
                .containsExactly("WRONG_TYPE ");
        assertThat(read("{}").issues()).extracting(issue -> issue.code() + " " + issue.pointer())
                .containsExactly("MISSING_FIELD /changes");
        assertThat(read("{").value()).isNull();
    }

    private static Reading<ChangeList> read(String text) {
        return ChangesDocument.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
