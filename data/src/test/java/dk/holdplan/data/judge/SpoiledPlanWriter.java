package dk.holdplan.data.judge;

import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Writes down what check_plan.py says of spoiled plans, so that the build holds the judge against it where the program
 * itself is not. To be run in the module's folder when the rules change: arguments are check_plan.py and the file,
 * {@code src/test/resources/dk/holdplan/data/judge/spoiled-plans.jsonl}.
 */
final class SpoiledPlanWriter {

    private static final int TRIES = 120;
    private static final int FEW_CHANGES = 4;
    private static final int MANY_CHANGES = 30;
    private static final int KEPT = 25;
    private static final long SEED = 20_261_203;

    private final RandomGenerator random = new Random(SEED);
    private final Set<String> shown = new HashSet<>();

    private SpoiledPlanWriter() {
    }

    public static void main(String[] arguments) throws IOException {
        SpoiledPlanWriter writer = new SpoiledPlanWriter();
        List<String> lines = new ArrayList<>();
        Path folder = Files.createTempDirectory("spoiled");
        for (Trial trial : Trial.all().toList()) {
            try (ReferenceJudge reference = new ReferenceJudge(Path.of(arguments[0]), folder.resolve(trial.name()))) {
                reference.take(trial.problem());
                lines.addAll(writer.lines(trial, reference));
            }
        }
        Files.write(Path.of(arguments[1]), lines);
    }

    /** The good plan, plans that few changes spoiled, and of those with many the ones that show a rule anew. */
    private List<String> lines(Trial trial, ReferenceJudge reference) throws IOException {
        Set<Map<String, Integer>> seen = new HashSet<>();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            boolean many = lines.size() >= KEPT || i > TRIES / 2;
            SpoiledPlan spoiled = SpoiledPlan.of(trial,
                    sessions(trial, i == 0 ? 0 : many ? MANY_CHANGES : FEW_CHANGES));
            SpoiledPlan judged = spoiled.judged(reference.judge(
                    new Plan(new Score(0, 0, 0), spoiled.sessions(trial), List.of(), List.of(), List.of())));
            if (showsAnew(judged) || !many && seen.add(judged.broken())) {
                lines.add(judged.line());
            }
        }
        return lines;
    }

    private List<Session> sessions(Trial trial, int mostChanges) {
        List<Session> sessions = new ArrayList<>(trial.plan().sessions());
        for (int changes = mostChanges == 0 ? 0 : 1 + random.nextInt(mostChanges); changes > 0; changes--) {
            Mutation.pick(List.of(Mutation.values()), random).apply(sessions, trial.problem(), random);
        }
        return sessions;
    }

    /** Whether some rule counts as often as in no plan before, up to five times. */
    private boolean showsAnew(SpoiledPlan plan) {
        return Stream.of(plan.broken(), plan.units()).flatMap(counts -> counts.entrySet().stream())
                .filter(count -> count.getValue() <= 5).filter(count -> shown.add(count.toString())).count() > 0;
    }
}
