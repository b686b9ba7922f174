package dk.holdplan.api.recommend;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Calls of a running service. */
final class ServiceCalls implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI service;
    private final @Nullable String key;

    ServiceCalls(URI service, @Nullable String key) {
        this.service = service;
        this.key = key;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve(path)).timeout(LONGEST);
        return key == null ? request : request.header("Authorization", "Bearer " + key);
    }

    byte[] get(String path) {
        return expect(send(request(path).build()), 200);
    }

    /** Sends a JSON document and does not wait. */
    CompletableFuture<HttpResponse<byte[]>> later(String path, byte[] json) {
        return http.sendAsync(post(path, json), BodyHandlers.ofByteArray());
    }

    private HttpRequest post(String path, byte[] json) {
        return request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(json)).build();
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(request.uri() + " does not answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] expect(HttpResponse<byte[]> response, int status) {
        if (response.statusCode() != status) {
            throw new IllegalStateException(
                    response.uri() + " answers " + response.statusCode() + ", expected " + status);
        }
        return response.body();
    }

    @Override
    public void close() {
        http.close();
    }
}
