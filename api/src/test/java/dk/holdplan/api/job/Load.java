package dk.holdplan.api.job;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/** Requests at a fixed rate, whether or not earlier ones were answered. */
final class Load {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * Sends requests and waits for the answers.
     *
     * @param request by number, from 0
     */
    Result run(int aSecond, int count, IntFunction<HttpRequest.Builder> request) throws InterruptedException {
        List<Future<Sample>> samples = new ArrayList<>();
        long begin = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count; i++) {
                long due = begin + Duration.ofSeconds(i).toNanos() / aSecond;
                HttpRequest next = request.apply(i).timeout(LONGEST_WAIT).build();
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                samples.add(threads.submit(() -> send(next, due)));
            }
        }
        return Result.of(samples.stream().map(Future::resultNow).toList());
    }

    /** Counts the time from the moment at which the request was due, so that a late start is not forgotten. */
    private Sample send(HttpRequest request, long due) throws InterruptedException {
        try {
            int status = http.send(request, BodyHandlers.ofByteArray()).statusCode();
            return new Sample(System.nanoTime() - due, status);
        } catch (IOException e) {
            return new Sample(System.nanoTime() - due, 0);
        }
    }

    private record Sample(long nanos, int status) {
    }

    /**
     * What came of it.
     *
     * @param statuses every one that came, 0 for no answer
     * @param millis of every request, sorted
     */
    record Result(List<Integer> statuses, double[] millis) {

        private static Result of(List<Sample> samples) {
            return new Result(samples.stream().map(Sample::status).distinct().sorted().toList(),
                    samples.stream().mapToDouble(sample -> sample.nanos() / 1e6).sorted().toArray());
        }

        /** The time within which this share of the requests was answered, in milliseconds. */
        double millis(double share) {
            return millis[(int) Math.ceil(share * millis.length) - 1];
        }

        @Override
        public String toString() {
            return "%d requests, statuses %s, mean %.1f, p50 %.1f, p95 %.1f, p99 %.1f, longest %.1f ms".formatted(
                    millis.length, statuses, Arrays.stream(millis).average().orElse(0), millis(0.5), millis(0.95),
                    millis(0.99), millis(1));
        }
    }
}
