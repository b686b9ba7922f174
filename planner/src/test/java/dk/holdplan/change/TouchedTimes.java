package dk.holdplan.change;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.change.Change.CitizenAbsent;
import dk.holdplan.change.Change.CitizenAvailable;
import dk.holdplan.change.Change.MeetingCancelled;
import dk.holdplan.change.Change.MeetingMoved;
import dk.holdplan.change.Change.RoomClosed;
import dk.holdplan.change.Change.RoomOpened;
import dk.holdplan.change.Change.TherapistAbsent;
import dk.holdplan.change.Change.TherapistOnShift;
import dk.holdplan.change.Change.Timed;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Intervals;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Shift;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What should be in force by some changes of single dates, reckoned change by change and not from the documents. */
final class TouchedTimes {

    /** By what the change is about, in the order in which they were made. */
    private final Map<String, List<Change>> changes = new HashMap<>();

    void add(Change change) {
        changes.computeIfAbsent(subject(change), subject -> new ArrayList<>()).add(change);
    }

    private static String subject(Change change) {
        return switch (change) {
            case RoomClosed it -> "room " + it.room();
            case RoomOpened it -> "room " + it.room();
            case TherapistAbsent it -> "therapist " + it.therapist();
            case TherapistOnShift it -> "therapist " + it.therapist();
            case CitizenAbsent it -> "citizen " + it.citizen();
            case CitizenAvailable it -> "citizen " + it.citizen();
            case MeetingMoved it -> "class " + it.rehabClass();
            case MeetingCancelled it -> "class " + it.rehabClass();
            default -> throw new IllegalArgumentException(change.toString());
        };
    }

    /** On every day of the horizon: as it is without the changes, and then as each of them has it. */
    void isInForce(Problem changed, Problem untouched) {
        changed.horizon().firstDay().datesUntil(changed.horizon().lastDay().plusDays(1)).forEach(date -> {
            each(changed.rooms(), untouched.rooms(), room -> "room " + room.id(),
                    room -> Intervals.without(room.windowsOn(date), room.closed()), date);
            each(changed.citizens(), untouched.citizens(), citizen -> "citizen " + citizen.id(),
                    citizen -> Intervals.without(citizen.windowsOn(date), citizen.absent()), date);
            each(changed.therapists(), untouched.therapists(), therapist -> "therapist " + therapist.id(),
                    therapist -> therapist.shiftsOn(date).stream().map(Shift::time).toList(), date);
            for (int i = 0; i < changed.classes().size(); i++) {
                List<?> starts = untouched.classes().get(i).startsOn(date);
                for (Change change : about("class " + untouched.classes().get(i).id())) {
                    starts = switch (change) {
                        case MeetingMoved it when it.date().equals(date) -> it.starts();
                        case MeetingCancelled it when it.date().equals(date) -> List.of();
                        default -> starts;
                    };
                }
                assertThat((List<Object>) new ArrayList<Object>(changed.classes().get(i).startsOn(date)))
                        .as("class %d on %s", i, date).containsExactlyInAnyOrderElementsOf(starts);
            }
        });
    }

    private <T> void each(List<T> changed, List<T> untouched, Function<T, String> subject,
            Function<T, List<Interval>> times, LocalDate date) {
        assertThat(changed).hasSameSizeAs(untouched);
        for (int i = 0; i < changed.size(); i++) {
            List<Interval> expected = times.apply(untouched.get(i));
            for (Change change : about(subject.apply(untouched.get(i)))) {
                expected = after(expected, (Timed) change, date);
            }
            assertThat(Intervals.union(times.apply(changed.get(i)))).as("%s on %s", subject.apply(changed.get(i)), date)
                    .isEqualTo(Intervals.union(expected));
        }
    }

    private static List<Interval> after(List<Interval> times, Timed change, LocalDate date) {
        boolean more = change instanceof RoomOpened || change instanceof TherapistOnShift
                || change instanceof CitizenAvailable;
        if (!more) {
            return Intervals.without(times, List.of(change.time()));
        }
        List<Interval> all = new ArrayList<>(times);
        if (change.from().toLocalDate().equals(date)) {
            all.add(change.time());
        }
        return all;
    }

    private List<Change> about(String subject) {
        return changes.getOrDefault(subject, List.of());
    }
}
