package dk.holdplan.capacity.forecast;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A service level over some futures, and how far they lie apart.
 *
 * @param futures how many
 * @param level over all of them together
 * @param startInTime of each future
 * @param placed of each future
 */
public record LevelRange(int futures, ServiceLevel level, Band startInTime, Band placed) {

    static LevelRange of(List<List<WeekTally>> runs) {
        return new LevelRange(runs.size(), ServiceLevel.of(runs), band(runs, ServiceLevel::startInTime),
                band(runs, ServiceLevel::placed));
    }

    private static Band band(List<List<WeekTally>> runs, ToDoubleFunction<ServiceLevel> share) {
        return Band.of(runs.stream().map(run -> ServiceLevel.of(List.of(run))).mapToDouble(share));
    }
}
