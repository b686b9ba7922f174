package dk.holdplan.rule;

import dk.holdplan.problem.Room;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import dk.holdplan.rule.Taken.Use;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What keeps therapists and rooms busy (H07, H10, H11). */
record BusyRules(Facts facts) {

    private static final Comparator<Use> IN_ORDER = Comparator.comparing(Use::begins);

    void check(List<Taken> taken, List<Breach> broken) {
        therapists(taken, broken);
        rooms(taken, broken);
        Map<String, List<Taken>> perTherapist = by(taken, Block::therapist);
        facts.problem().therapists().forEach(
                therapist -> lunch(therapist, perTherapist.getOrDefault(therapist.id(), List.of()), shift -> true,
                        broken));
    }

    void therapists(List<Taken> taken, List<Breach> broken) {
        by(taken, Block::therapist).forEach((id, own) -> Busy.clashes(inOrder(own, Taken::therapistUse),
                (first, second) -> broken.add(busy(overlap(first, second)
                        ? Sentence.THERAPIST_BUSY
                        : Sentence.THERAPIST_OCCUPIED_BETWEEN, "therapist", id, first, second))));
    }

    void rooms(List<Taken> taken, List<Breach> broken) {
        by(taken, Block::room).forEach((id, own) -> room(id, facts.rooms().get(id), own, broken));
    }

    private static void room(String id, @Nullable Room room, List<Taken> own, List<Breach> broken) {
        int change = room == null ? 0 : room.changeMinutes();
        boolean parallel = room != null && room.parallel() > 1;
        Busy.clashes(inOrder(own, Taken::roomUse), change, (first, second) -> {
            if (!parallel || isMeeting(first) || isMeeting(second)) {
                broken.add(second.begins() < first.ends()
                        ? busy(overlap(first, second) ? Sentence.ROOM_BUSY : Sentence.ROOM_OCCUPIED_BETWEEN, "room",
                                id, first, second)
                        : changing(id, change, first, second));
            }
        });
        if (parallel) {
            full(room, own, broken);
        }
    }

    /** Individual sessions beside each other: each that finds the room full, the frozen ones first. */
    private static void full(Room room, List<Taken> own, List<Breach> broken) {
        List<Use> alone = own.stream().filter(taken -> !taken.block().meeting()).map(Taken::roomUse)
                .sorted(IN_ORDER.thenComparing(use -> !use.frozen())).toList();
        Busy.full(alone, room.parallel(), (use, there) -> {
            List<Use> free = use.frozen() ? there.stream().filter(other -> !other.frozen()).toList() : List.of(use);
            broken.add(new Breach(use.taken().first(), Sentence.ROOM_BESIDE_FULL,
                    Map.of("room", room.id(), "taken", there.size() + 1, "places", room.parallel()),
                    free.stream().flatMap(each -> each.taken().sessions().stream()).toList()));
        });
    }

    /** Whether they share time even without what either needs before and after. */
    private static boolean overlap(Use first, Use second) {
        return first.taken().first().start().isBefore(second.taken().first().end())
                && second.taken().first().start().isBefore(first.taken().first().end());
    }

    private static Breach busy(Sentence sentence, String role, String id, Use first, Use second) {
        Taken other = first.taken();
        return new Breach(second.taken().first(), sentence, Map.of(role, id, "other", other.first().citizen(), "time",
                other.block().start().toLocalTime()), (second.frozen() ? other : second.taken()).sessions());
    }

    private static Breach changing(String id, int change, Use first, Use second) {
        Taken other = first.taken();
        return new Breach(second.taken().first(), Sentence.ROOM_CHANGES, Map.of("room", id, "minutes",
                Noun.MINUTE.times(change), "other", other.first().citizen(), "time",
                other.block().start().toLocalTime()), (second.frozen() ? other : second.taken()).sessions());
    }

    /** Whether a therapist with all this has lunch in those of the shifts that are asked for. */
    void lunch(Therapist therapist, List<Taken> taken, Predicate<Shift> asked, List<Breach> broken) {
        LunchBreak lunch = LunchBreak.of(facts.problem());
        facts.shifts(therapist.id()).stream().filter(asked).filter(lunch::isDueIn).forEach(shift -> {
            LocalDate date = shift.date();
            List<Use> inOrder = inOrder(taken.stream().filter(each -> each.block().date().equals(date)).toList(),
                    Taken::therapistUse).stream().filter(use -> lunch.window().overlaps(use.span())).toList();
            if (!lunch.isKept(inOrder)) {
                broken.add(new Breach(null, Sentence.NO_LUNCH,
                        Map.of("therapist", therapist.id(), "date", date, "sessions",
                                inOrder.stream().map(BusyRules::named).collect(Collectors.joining(", "))),
                        inOrder.stream().flatMap(each -> each.taken().sessions().stream()).toList()));
            }
        });
    }

    /** Who takes the lunch and when: a citizen, or the class of a meeting. */
    private static String named(Use use) {
        return use.taken().block().who() + " " + use.time().from().toLocalTime() + "-"
                + use.time().to().toLocalTime();
    }

    private static boolean isMeeting(Use use) {
        return use.taken().block().meeting();
    }

    private static List<Use> inOrder(List<Taken> taken, Function<Taken, Use> use) {
        return taken.stream().map(use).sorted(IN_ORDER).toList();
    }

    private static Map<String, List<Taken>> by(List<Taken> taken, Function<Block, String> who) {
        return taken.stream()
                .collect(Collectors.groupingBy(one -> who.apply(one.block()), TreeMap::new, Collectors.toList()));
    }
}
