package dk.holdplan.api;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.data.document.PlanDocument;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.Rule;
import dk.holdplan.rule.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Judges plans as the service serves them: by Holdplan's judge, and by check_plan.py when it is at hand. */
public final class Judging {

    private Judging() {
    }

    /** Fails when a plan breaks a rule or claims what is not so. */
    public static void assertValid(Client client, String id) {
        String problem = client.get("/api/v1/plans/" + id + "/problem").body();
        String plan = client.get("/api/v1/plans/" + id + "/plan").body();
        Verdict verdict = new Judge(problem(problem)).judge(plan(plan));
        assertThat(verdict.broken()).isEmpty();
        assertThat(verdict.claims()).isEmpty();
        String checkPlan = System.getProperty("holdplan.checkPlan", "");
        if (!checkPlan.isEmpty()) {
            assertValid(Path.of(checkPlan), problem, plan);
        }
    }

    /** A problem without errors. */
    public static Problem problem(String document) {
        Problem problem = ProblemDocument.read(document.getBytes(StandardCharsets.UTF_8)).value();
        assertThat(problem).isNotNull();
        return problem;
    }

    private static Plan plan(String document) {
        Plan plan = PlanDocument.read(document.getBytes(StandardCharsets.UTF_8)).value();
        assertThat(plan).isNotNull();
        return plan;
    }

    /** What the second edition of the rules would take otherwise. */
    private static String spelledOut(String problem) {
        ObjectNode document = (ObjectNode) new JsonMapper().readTree(problem);
        document.withObjectProperty("horizon").put("planAhead", problem(problem).horizon().planAhead());
        document.withObjectProperty("weights").put(Rule.SECOND_MISSED.id(),
                problem(problem).weights().getOrDefault(Rule.SECOND_MISSED.id(), Rule.SECOND_MISSED.defaultWeight()));
        return document.toString();
    }

    private static void assertValid(Path checkPlan, String problem, String plan) {
        try {
            Path directory = Files.createTempDirectory("judging");
            Path problemFile = Files.writeString(directory.resolve("problem.json"), spelledOut(problem));
            Path planFile = Files.writeString(directory.resolve("plan.json"), plan);
            Process process = new ProcessBuilder("python3", "-B", checkPlan.toString(), problemFile.toString(),
                    planFile.toString()).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            Files.delete(problemFile);
            Files.delete(planFile);
            Files.delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
