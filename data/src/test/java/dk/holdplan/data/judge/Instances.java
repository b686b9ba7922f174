package dk.holdplan.data.judge;

import dk.holdplan.data.law.LawCases;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Judge;
import dk.holdplan.solve.Solve;
import dk.holdplan.solve.SolveOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The instances beside check_plan.py, of both editions, each as it is and with a plan of it published: a good one where
 * the search makes one. Where they lie is told by the system property {@code holdplan.instances}.
 */
final class Instances {

    private static final String FOLDER = System.getProperty("holdplan.instances", "");
    private static final String ONLY = System.getProperty("holdplan.instance", "");
    private static final long STEPS = 400;

    private Instances() {
    }

    static boolean given() {
        return !FOLDER.isEmpty();
    }

    /** None when the property is not given. */
    static Stream<Trial> trials() {
        if (FOLDER.isEmpty()) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.list(Path.of(FOLDER))) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.endsWith("best-known.json") && file.toString().contains(ONLY)).sorted()
                    .toList();
            return sorted.stream().flatMap(Instances::trials);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Trial> trials(Path file) {
        try {
            String name = file.getFileName().toString();
            Problem problem = LawCases.secondEdition(Files.readAllBytes(file));
            List<Session> sessions = sessions(problem);
            return Stream.of(trial(name, problem, sessions),
                    trial(name + " published", published(problem, sessions), sessions));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Trial trial(String name, Problem problem, List<Session> sessions) {
        return new Trial(name, problem, new Judge(problem).plan(sessions));
    }

    /** The search does not keep every rule yet; what it makes is close to a good plan. */
    private static List<Session> sessions(Problem problem) {
        try {
            return new Solve(problem, SolveOptions.DEFAULT.withStepLimit(STEPS).withSeed(3)).run(progress -> {
            }).sessions();
        } catch (RuntimeException e) {
            return Scatter.sessions(problem);
        }
    }

    private static Problem published(Problem problem, List<Session> sessions) {
        return problem.withPublished(new Published(sessions, problem.horizon().firstDay().plusDays(2).atTime(12, 0),
                Set.of(), null, problem.horizon().firstDay().plusDays(1).atTime(9, 30),
                problem.horizon().firstDay().plusDays(1).atTime(15, 0)));
    }
}
