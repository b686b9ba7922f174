package dk.holdplan.rule;

import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What keeps therapists and rooms busy (H07, H10, H11). */
record BusyRules(Facts facts) {

    private static final Comparator<Taken> BY_START = Comparator.comparing(taken -> taken.block().start());

    void check(List<Taken> taken, List<Breach> broken) {
        therapists(taken, broken);
        rooms(taken, broken);
        Map<String, List<Taken>> perTherapist = taken.stream()
                .collect(Collectors.groupingBy(each -> each.block().therapist()));
        facts.problem().therapists().forEach(
                therapist -> lunch(therapist, perTherapist.getOrDefault(therapist.id(), List.of()), shift -> true,
                        broken));
    }

    void therapists(List<Taken> taken, List<Breach> broken) {
        clashes(taken, Block::therapist, Sentence.THERAPIST_BUSY, "therapist", broken);
    }

    void rooms(List<Taken> taken, List<Breach> broken) {
        clashes(taken, Block::room, Sentence.ROOM_BUSY, "room", broken);
    }

    private static void clashes(List<Taken> taken, Function<Block, String> who, Sentence sentence, String role,
            List<Breach> broken) {
        Map<String, List<Taken>> each = taken.stream()
                .collect(Collectors.groupingBy(one -> who.apply(one.block()), TreeMap::new, Collectors.toList()));
        each.forEach((id, own) -> Busy.clashes(own.stream().sorted(BY_START).toList(),
                (first, second) -> broken.add(new Breach(second.first(), sentence, Map.of(role, id, "other",
                        first.first().citizen(), "time", first.block().start().toLocalTime()),
                        (second.frozen() ? first : second).sessions()))));
    }

    /** Whether a therapist with all this has lunch in those of the shifts that are asked for. */
    void lunch(Therapist therapist, List<Taken> taken, Predicate<Shift> asked, List<Breach> broken) {
        LunchBreak lunch = LunchBreak.of(facts.problem());
        therapist.shifts().stream().filter(asked).filter(lunch::isDueIn).forEach(shift -> {
            LocalDate date = shift.from().toLocalDate();
            List<Taken> during = taken.stream()
                    .filter(each -> each.block().date().equals(date) && lunch.window().overlaps(each.span())).toList();
            List<Taken> inOrder = during.stream().sorted(BY_START).toList();
            if (!lunch.isKept(inOrder)) {
                broken.add(new Breach(null, Sentence.NO_LUNCH,
                        Map.of("therapist", therapist.id(), "date", date, "sessions",
                                inOrder.stream().map(BusyRules::named).collect(Collectors.joining(", "))),
                        during.stream().flatMap(each -> each.sessions().stream()).toList()));
            }
        });
    }

    /** Who takes the lunch and when: a citizen, or the class of a meeting. */
    private static String named(Taken taken) {
        Block block = taken.block();
        return block.who() + " " + block.start().toLocalTime() + "-" + block.end().toLocalTime();
    }
}
