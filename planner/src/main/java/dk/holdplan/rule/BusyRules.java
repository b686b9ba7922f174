package dk.holdplan.rule;

import dk.holdplan.problem.Lunch;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What keeps therapists and rooms busy (H07, H10, H11). */
record BusyRules(Facts facts) {

    void check(List<Block> blocks, List<Breach> broken) {
        therapists(blocks, broken);
        rooms(blocks, broken);
        Map<String, List<Block>> perTherapist = blocks.stream().collect(Collectors.groupingBy(Block::therapist));
        facts.problem().therapists().forEach(
                therapist -> lunch(therapist, perTherapist.getOrDefault(therapist.id(), List.of()), shift -> true,
                        broken));
    }

    void therapists(List<Block> blocks, List<Breach> broken) {
        overlaps(blocks, Block::therapist, Sentence.THERAPIST_BUSY, "therapist", broken);
    }

    void rooms(List<Block> blocks, List<Breach> broken) {
        overlaps(blocks, Block::room, Sentence.ROOM_BUSY, "room", broken);
    }

    /** Whether a therapist with all these blocks has lunch in those of the shifts that are asked for. */
    void lunch(Therapist therapist, List<Block> blocks, Predicate<Shift> asked, List<Breach> broken) {
        Lunch lunch = facts.problem().lunch();
        if (lunch != null) {
            therapist.shifts().stream().filter(asked).filter(shift -> covers(shift, lunch))
                    .filter(shift -> !hasLunch(shift, lunch, blocks))
                    .forEach(shift -> broken.add(new Breach(null, Sentence.NO_LUNCH,
                            Map.of("therapist", therapist.id(), "date", shift.from().toLocalDate(), "sessions",
                                    taking(shift.from().toLocalDate(), lunch, blocks)),
                            during(shift.from().toLocalDate(), lunch, blocks)
                                    .flatMap(block -> block.sessions().stream()).toList())));
        }
    }

    private static void overlaps(List<Block> blocks, Function<Block, String> who, Sentence sentence, String role,
            List<Breach> broken) {
        List<Block> sorted = blocks.stream().sorted(Comparator.comparing(who).thenComparing(Block::start)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            Block a = sorted.get(i);
            for (Block b : sorted.subList(i + 1, sorted.size())) {
                if (!who.apply(a).equals(who.apply(b)) || !b.start().isBefore(a.end())) {
                    break;
                }
                if (!(a.frozen() && b.frozen())) {
                    broken.add(new Breach(b.first(), sentence, Map.of(role, who.apply(a), "other",
                            a.first().citizen(), "time", a.start().toLocalTime()),
                            (b.frozen() ? a : b).sessions()));
                }
            }
        }
    }

    private static boolean covers(Shift shift, Lunch lunch) {
        return !shift.from().toLocalTime().isAfter(lunch.from()) && !lunch.to().isAfter(shift.to().toLocalTime());
    }

    private static boolean hasLunch(Shift shift, Lunch lunch, List<Block> blocks) {
        int from = minute(lunch.from().atDate(shift.from().toLocalDate()));
        int to = minute(lunch.to().atDate(shift.from().toLocalDate()));
        List<Block> taken = during(shift.from().toLocalDate(), lunch, blocks)
                .sorted(Comparator.comparing(block -> Math.max(minute(block.start()), from))).toList();
        if (taken.stream().allMatch(Block::frozen)) {
            return true;
        }
        int free = 0;
        int at = from;
        for (Block block : taken) {
            free = Math.max(free, minute(block.start()) - at);
            at = Math.max(at, minute(block.end()));
        }
        return Math.max(free, to - at) >= lunch.minutes();
    }

    private static Stream<Block> during(LocalDate date, Lunch lunch, List<Block> blocks) {
        return blocks.stream().filter(block -> block.date().equals(date))
                .filter(block -> block.start().toLocalTime().isBefore(lunch.to())
                        && lunch.from().isBefore(block.end().toLocalTime()));
    }

    /** Who takes the lunch and when: each citizen, or the class of a meeting. */
    private static String taking(LocalDate date, Lunch lunch, List<Block> blocks) {
        return during(date, lunch, blocks).sorted(Comparator.comparing(Block::start))
                .map(block -> (block.first().rehabClass() == null
                        ? block.first().citizen()
                        : block.first().rehabClass()) + " " + block.start().toLocalTime() + "-"
                        + block.end().toLocalTime())
                .collect(Collectors.joining(", "));
    }

    private static int minute(LocalDateTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
