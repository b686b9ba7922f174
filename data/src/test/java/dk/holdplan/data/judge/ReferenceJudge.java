package dk.holdplan.data.judge;

import dk.holdplan.data.document.PlanDocument;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** check_plan.py as one process that answers a line with a line. */
final class ReferenceJudge implements AutoCloseable {

    private final Process process;
    private final BufferedWriter questions;
    private final BufferedReader answers;

    ReferenceJudge(Path checkPlan, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path script = folder.resolve("judge_lines.py");
        try (InputStream source = ReferenceJudge.class.getResourceAsStream("judge_lines.py")) {
            Files.copy(source, script);
        }
        process = new ProcessBuilder("python3", "-B", script.toString(), checkPlan.toAbsolutePath().getParent()
                .toString()).redirectError(Redirect.INHERIT).start();
        questions = process.outputWriter(StandardCharsets.UTF_8);
        answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Asks about plans for another problem from now on. */
    void take(Problem problem) throws IOException {
        ask("{\"problem\":" + ProblemDocument.write(problem) + "}");
    }

    Opinion judge(Plan plan) throws IOException {
        ask("{\"plan\":" + PlanDocument.write(plan) + "}");
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("the reference judge ended");
        }
        return Opinion.of(answer);
    }

    private void ask(String question) throws IOException {
        questions.write(question);
        questions.newLine();
        questions.flush();
    }

    @Override
    public void close() throws IOException {
        questions.close();
        process.destroy();
    }
}
