package dk.holdplan.api.fuzz;

import dk.holdplan.api.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Requests to every endpoint of the pinned OpenAPI document, most of them with something wrong. */
final class RandomRequests {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\w+}");
    private static final List<String> OTHER_METHODS = List.of("PUT", "POST", "DELETE", "PATCH", "OPTIONS", "HEAD");
    private static final List<String> HEADERS = List.of("Accept", "Accept-Language", "Idempotency-Key",
            "If-None-Match", "If-Match", "Content-Type", "X-Request-Id", "Range", "Cookie", "Accept-Charset",
            "Accept-Encoding", "X-Forwarded-For", "X-HTTP-Method-Override", "X-Purpose", "Origin");
    private static final List<String> VALUES = List.of("", "*/*", "text/csv", "text/calendar", "application/pdf",
            "x/y/z",
            "application/json;charset=ebcdic", "application/json", "da", "*;q=9", "\"\"", "W/\"1\"", "*",
            "bytes=0-1,5-", "SESSION=1; XSRF-TOKEN=", "utf-99", "null", "a b", "x".repeat(2_000),
            "https://evil.example");

    private final List<Operation> operations = new ArrayList<>();
    private final Mutator mutator;
    private final UUID plan;

    RandomRequests(Mutator mutator, UUID plan) {
        this.mutator = mutator;
        this.plan = plan;
        openApi().get("paths").properties().stream().filter(path -> !path.getKey().endsWith("/events"))
                .forEach(path -> path.getValue().properties()
                        .forEach(operation -> operations.add(operation(path.getKey(), operation.getKey(),
                                operation.getValue()))));
    }

    private static JsonNode openApi() {
        try {
            return Json.tree(Files.readString(Path.of("openapi.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Operation operation(String path, String method, JsonNode description) {
        List<String> queries = new ArrayList<>();
        description.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asString().equals("query")) {
                queries.add(parameter.path("name").asString());
            }
        });
        return new Operation(method.toUpperCase(Locale.ROOT), path, queries);
    }

    RandomRequest next() {
        Operation operation = mutator.pick(operations);
        String method = mutator.oneIn(15) ? mutator.pick(OTHER_METHODS) : operation.method();
        List<String> headers = new ArrayList<>(List.of("Content-Type", "application/json"));
        while (mutator.oneIn(4)) {
            headers.add(mutator.pick(HEADERS));
            headers.add(mutator.pick(VALUES));
        }
        String body = operation.method().equals("GET") ? "" : mutator.spoiled(Seeds.of(operation.path()));
        return new RandomRequest(method, path(operation) + query(operation), body, headers);
    }

    private String path(Operation operation) {
        Matcher matcher = VARIABLE.matcher(operation.path());
        StringBuilder path = new StringBuilder();
        while (matcher.find()) {
            // What is deleted is missed by those that follow.
            boolean known = !operation.method().equals("DELETE") && !mutator.oneIn(4);
            String value = known && matcher.group().matches("\\{(id|other)}") && operation.path().contains("/plans/")
                    ? plan.toString()
                    : mutator.oneIn(3) ? UUID.randomUUID().toString() : mutator.text();
            matcher.appendReplacement(path, Matcher.quoteReplacement(encoded(value)));
        }
        matcher.appendTail(path);
        return path.toString();
    }

    private String query(Operation operation) {
        StringBuilder query = new StringBuilder("?steps=1");
        for (String name : operation.queries()) {
            if (!mutator.oneIn(3)) {
                query.append('&').append(name).append('=').append(value(name));
            }
        }
        return query.toString();
    }

    private String value(String name) {
        if (mutator.oneIn(3)) {
            return encoded(mutator.text());
        }
        return switch (name) {
            case "from" -> "2026-11-30";
            case "to" -> "2026-12-06";
            case "date" -> "2026-12-01";
            case "plan" -> plan.toString();
            case "solve" -> "false";
            case "dryRun" -> "true";
            case "time" -> "1s";
            default -> "1";
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** One of the OpenAPI document. */
    private record Operation(String method, String path, List<String> queries) {
    }

    /** A request as it is sent. */
    record RandomRequest(String method, String path, String body, List<String> headers) {
    }
}
