package dk.holdplan.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** A client of the service, who shows a key unless said otherwise. */
public final class Client {

    /** The key of an administrator and planner, by the settings of {@link ServiceTest}. */
    public static final String KEY = "hp_for-tests-of-holdplan-and-for-nothing-else";

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI service;
    private final String key;

    /** An administrator and planner. */
    public Client(int port) {
        this(port, KEY);
    }

    /** Somebody with an API key; without one when it is empty. */
    public Client(int port, String key) {
        this.service = URI.create("http://localhost:" + port);
        this.key = key;
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    public Answer post(String path) {
        return send("POST", path, BodyPublishers.noBody());
    }

    public Answer postJson(String path, byte[] body) {
        return send("POST", path, BodyPublishers.ofByteArray(body), "Content-Type", "application/json");
    }

    public Answer send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = request(path).timeout(Duration.ofMinutes(1)).method(method, body);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        HttpResponse<String> response = exchange(request.build(), BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.headers().firstValue("Content-Type"),
                response.headers().firstValue("Location"), response.body(), response.headers());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve(path));
        return key.isEmpty() ? request : request.header("Authorization", "Bearer " + key);
    }

    /** The events of a search until the stream ends. */
    public Stream<Event> events(String id) {
        HttpRequest request = request("/api/v1/plans/" + id + "/events").build();
        return Event.parse(exchange(request, BodyHandlers.ofLines()).body());
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the service answered. */
    public record Answer(int status, Optional<String> contentType, Optional<String> location, String body,
            HttpHeaders headers) {

        /** A value of a JSON answer by its pointer; null when it is not there. */
        public String at(String pointer) {
            return Json.at(body, pointer);
        }

        /** How many entries the list at a pointer has. */
        public int size(String pointer) {
            return Json.size(body, pointer);
        }

        /** The id of the plan at the end of the location. */
        public String planId() {
            String path = location.orElseThrow();
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }
}
