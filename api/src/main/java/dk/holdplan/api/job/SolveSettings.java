package dk.holdplan.api.job;

import dk.holdplan.solve.SolveOptions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of searches.
 *
 * @param time of a search for which the request names neither time nor steps
 * @param longest time that a request may name, and the limit of a search for which it names only steps
 * @param threads of one search by time; 0 for as many as there are cores, up to four
 * @param queue plans that may wait for their search; one more is refused
 * @param attempts after which a search that breaks down with the process is given up
 */
@ConfigurationProperties("holdplan.solve")
public record SolveSettings(@DefaultValue("30s") Duration time, @DefaultValue("1h") Duration longest,
        @DefaultValue("0") int threads, @DefaultValue("20") int attempts,
        @DefaultValue("100") int queue) {

    /** The threads of one search; of one by steps always the same, so that its plan can be made again. */
    public int threads(@Nullable Long stepLimit) {
        return threads > 0 && stepLimit == null ? threads : SolveOptions.usualThreads(stepLimit);
    }
}
