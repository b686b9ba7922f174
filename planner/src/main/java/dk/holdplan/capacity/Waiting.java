package dk.holdplan.capacity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How long new citizens wait for the examination.
 *
 * @param due new citizens who need it in the horizon
 * @param inTime those who get it by the deadline
 * @param late those who get it after the deadline
 * @param unplaced those who do not get it
 * @param meanDays mean wait of those who get it, from the start of the clock; 0 when nobody does
 * @param days how many wait so many days
 * @param daysToDeadline for how many so many days are left at the examination; negative is late
 */
public record Waiting(int due, int inTime, int late, int unplaced, double meanDays, List<DayCount> days,
        List<DayCount> daysToDeadline) {

    /** How many citizens there are with a number of days. */
    public record DayCount(int days, int citizens) {
    }

    static Waiting of(List<CitizenUse> citizens) {
        List<CitizenUse> due = citizens.stream().filter(CitizenUse::due).toList();
        List<CitizenUse> examined = due.stream().filter(citizen -> citizen.waitDays() != null).toList();
        int inTime = (int) examined.stream().filter(citizen -> citizen.daysToDeadline() >= 0).count();
        return new Waiting(due.size(), inTime, examined.size() - inTime, due.size() - examined.size(),
                examined.stream().mapToInt(CitizenUse::waitDays).average().orElse(0),
                counts(examined, CitizenUse::waitDays), counts(examined, CitizenUse::daysToDeadline));
    }

    private static List<DayCount> counts(List<CitizenUse> citizens, Function<CitizenUse, @Nullable Integer> days) {
        Map<Integer, Long> counts = citizens.stream()
                .collect(Collectors.groupingBy(days, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().map(entry -> new DayCount(entry.getKey(), entry.getValue().intValue()))
                .toList();
    }
}
