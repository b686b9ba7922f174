package dk.holdplan.data.store;

import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * One attempt at a search.
 *
 * @param attempt from 1; a later attempt at the same plan takes the right to write from earlier ones
 * @param start sessions of the best plan of earlier attempts, else those that the problem has as published
 * @param spent what earlier attempts took of the time limit
 */
public record Work(UUID id, int attempt, Problem problem, SearchLimits limits, List<Session> start, Duration spent) {

    public Work {
        start = List.copyOf(start);
    }
}
