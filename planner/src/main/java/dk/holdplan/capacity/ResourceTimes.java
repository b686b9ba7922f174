package dk.holdplan.capacity;

import dk.holdplan.capacity.ResourceDay.Use;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Intervals;
import dk.holdplan.problem.OpenDays;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Shift;
import dk.holdplan.rule.LunchBreak;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * When therapists and rooms are there, and when a plan has them busy: with notes, setting up, clearing and the time
 * between two that use a room.
 */
record ResourceTimes(Problem problem, List<BlockTime> blocks) {

    ResourceUse therapists() {
        LunchBreak lunch = LunchBreak.of(problem);
        return ResourceUse.of(problem.therapists().stream().map(therapist -> {
            List<BlockTime> own = blocks.stream().filter(each -> each.block().therapist().equals(therapist.id()))
                    .toList();
            return new Resource(therapist.id(), problem.horizon().dates().map(date -> day(date, 1,
                    isClosed(date) ? List.of() : therapist.shiftsOn(date).stream().map(Shift::time).toList(),
                    isClosed(date) ? 0 : lunch.minutes() * lunch.due(therapist, date).size(),
                    on(date, own).stream().map(each -> new Use(each.ofTherapist(), 1)).toList(), on(date, own)))
                    .filter(ResourceTimes::counts).toList());
        }).toList());
    }

    ResourceUse rooms() {
        return ResourceUse.of(problem.rooms().stream().map(room -> {
            List<BlockTime> own = blocks.stream().filter(each -> each.block().room().equals(room.id())).toList();
            return new Resource(room.id(),
                    problem.horizon().dates().map(date -> room(room, date, on(date, own)))
                            .filter(ResourceTimes::counts).toList());
        }).toList());
    }

    private ResourceDay room(Room room, LocalDate date, List<BlockTime> own) {
        int places = room.uses().contains(RoomUse.INDIVIDUAL) ? room.parallel() : 1;
        List<Interval> present = isClosed(date) ? List.of() : new OpenDays(List.of(date)).of(room);
        List<Use> uses = new ArrayList<>(
                own.stream().map(each -> new Use(each.ofRoom(), each.block().meeting() ? places : 1)).toList());
        changes(room, own).forEach(change -> Intervals.common(present, List.of(change))
                .forEach(time -> uses.add(new Use(time, places))));
        return day(date, places, present, 0, uses, own);
    }

    /** The minutes after each that is followed by another, and before a meeting that follows individual sessions. */
    private static Stream<Interval> changes(Room room, List<BlockTime> own) {
        int minutes = room.changeMinutes();
        if (minutes == 0) {
            return Stream.of();
        }
        List<Interval> changes = new ArrayList<>();
        for (int i = 1; i < own.size(); i++) {
            BlockTime before = own.get(i - 1);
            BlockTime after = own.get(i);
            boolean together = room.parallel() > 1 && !before.block().meeting() && !after.block().meeting();
            if (!together && !(before.frozen() && after.frozen())) {
                changes.add(before.block().meeting() || room.parallel() == 1
                        ? new Interval(before.ofRoom().to(), before.ofRoom().to().plusMinutes(minutes))
                        : new Interval(after.ofRoom().from().minusMinutes(minutes), after.ofRoom().from()));
            }
        }
        return changes.stream();
    }

    private boolean isClosed(LocalDate date) {
        return problem.closedDays().contains(date);
    }

    private static List<BlockTime> on(LocalDate date, List<BlockTime> own) {
        return own.stream().filter(each -> each.block().date().equals(date))
                .sorted(Comparator.comparing(each -> each.block().start())).toList();
    }

    private static boolean counts(ResourceDay day) {
        return day.available() > 0 || !day.busy().isEmpty();
    }

    /** Who has a frozen session at a time that was taken away since is there then. */
    private static ResourceDay day(LocalDate date, int places, List<Interval> present, int breaks, List<Use> busy,
            List<BlockTime> own) {
        List<Interval> extra = Intervals.without(own.stream().filter(BlockTime::frozen)
                .map(each -> new Interval(each.block().start(), each.block().end())).toList(), present);
        return new ResourceDay(date, places, Stream.concat(present.stream(), extra.stream()).toList(), breaks, busy);
    }
}
