package dk.holdplan.api.recommend;

import dk.holdplan.data.document.PlanDocument;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.recommend.PlaceRequest;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the recommendations of a running service; {@code --help} tells how. */
@Command(name = "recommend-load", mixinStandardHelpOptions = true, description = {
        "Ask a running service for places at a steady rate, tell how long its answers take,",
        "and check some of them by scoring the whole plan anew."})
final class RecommendLoad implements Callable<Integer> {

    private static final int TRIES = 3_000;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "URL", description = "Of the service, such as http://localhost:8080.")
    private URI service;

    @Parameters(index = "1", paramLabel = "PLANID", description = "The id of a plan whose search has ended.")
    private String plan;

    @Option(names = "--key", paramLabel = "KEY",
            description = "An API key; by default that of the environment's HOLDPLAN_SECURITY_API_KEY.")
    private @Nullable String key;

    @Option(names = "--rate", paramLabel = "NUMBER", defaultValue = "20",
            description = "Requests a second (default ${DEFAULT-VALUE}).")
    private int rate;

    @Option(names = "--seconds", paramLabel = "NUMBER", defaultValue = "30",
            description = "How long (default ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--check", paramLabel = "NUMBER", defaultValue = "10",
            description = "Answers to check (default ${DEFAULT-VALUE}).")
    private int checks;

    @Option(names = "--seed", paramLabel = "NUMBER", defaultValue = "0",
            description = "Of every random choice (default ${DEFAULT-VALUE}).")
    private long seed;

    private record Asked(PlaceRequest request, Duration time, int status, byte[] body) {
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Measures; 0 when no answer was wrong. */
    static int run(String... arguments) {
        return new CommandLine(new RecommendLoad()).execute(arguments);
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (ServiceCalls calls = new ServiceCalls(service,
                key == null ? System.getenv("HOLDPLAN_SECURITY_API_KEY") : key)) {
            String path = "/api/v1/plans/" + plan;
            Problem problem = Objects.requireNonNull(ProblemDocument.read(calls.get(path + "/problem")).value());
            Plan planned = Objects.requireNonNull(PlanDocument.read(calls.get(path + "/plan")).value());
            PlaceQuestions questions = new PlaceQuestions(problem, new Random(seed));
            Asked first = ask(calls, questions, questions.next()).join();
            out.printf(Locale.ROOT, "first %.1f ms%n", first.time().toNanos() / 1e6);
            List<Asked> asked = load(calls, questions);
            Percentiles times = new Percentiles(asked.stream().map(Asked::time).toList());
            out.printf(Locale.ROOT,
                    "%d requests at %d a second: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                    asked.size(), rate, times.of(50), times.of(95), times.of(99), times.of(100));
            asked.stream().map(Asked::status).distinct().sorted()
                    .forEach(status -> out.printf(Locale.ROOT, "  %d answers %d%n",
                            asked.stream().filter(one -> one.status() == status).count(), status));
            long faults = check(asked, questions, planned, out);
            out.flush();
            return faults == 0 && asked.stream().allMatch(one -> one.status() < 500)
                    ? 0
                    : 1;
        }
    }

    private List<Asked> load(ServiceCalls calls, PlaceQuestions questions) {
        long begin = System.nanoTime();
        List<CompletableFuture<Asked>> running = new ArrayList<>();
        for (int i = 0; i < rate * seconds; i++) {
            PlaceRequest question = questions.next();
            long due = begin + i * 1_000_000_000L / rate;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            running.add(ask(calls, questions, question));
        }
        return running.stream().map(CompletableFuture::join).toList();
    }

    private CompletableFuture<Asked> ask(ServiceCalls calls, PlaceQuestions questions, PlaceRequest question) {
        byte[] json = questions.document(question);
        long sent = System.nanoTime();
        return calls.later("/api/v1/plans/" + plan + "/recommendations", json)
                .thenApply((HttpResponse<byte[]> answer) -> new Asked(question,
                        Duration.ofNanos(System.nanoTime() - sent), answer.statusCode(), answer.body()));
    }

    private long check(List<Asked> asked, PlaceQuestions questions, Plan planned, PrintWriter out) {
        List<Asked> sample = asked.stream().filter(one -> one.status() == 200)
                .skip(Math.floorMod(seed, 7)).limit(Math.max(0, checks)).toList();
        Random random = new Random(seed);
        long faults = 0;
        long places = 0;
        for (Asked one : sample) {
            RecommendationAnswer answer = RecommendationAnswer.read(one.body());
            List<String> wrong = questions.rescoring(one.request(), answer, planned.sessions())
                    .faults(answer.places(), answer.free() <= answer.places().size(), TRIES, random);
            wrong.forEach(out::println);
            faults += wrong.size();
            places += answer.places().size();
        }
        out.printf(Locale.ROOT, "%d answers with %d places scored anew: %d faults%n", sample.size(), places, faults);
        return faults;
    }
}
