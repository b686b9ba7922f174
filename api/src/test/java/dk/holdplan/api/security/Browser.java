package dk.holdplan.api.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Keeps cookies, and proves where a request comes from as the page does. */
public final class Browser {

    private final CookieManager cookies;
    private final HttpClient http;
    private final String service;

    public Browser(int port) {
        this(port, new CookieManager());
        get("/");
    }

    private Browser(int port, CookieManager cookies) {
        this.service = "http://localhost:" + port;
        this.cookies = cookies;
        this.http = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    /** The same browser, sent to another process by what balances the load. */
    public Browser at(int port) {
        return new Browser(port, cookies);
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, "", "", true);
    }

    public HttpResponse<String> postJson(String path, String body) {
        return send("POST", path, "application/json", body, true);
    }

    /** Goes to an address and on to wherever it leads, until a page is reached. */
    public HttpResponse<String> go(String address) {
        HttpResponse<String> answer = get(address);
        for (String next = location(answer); next != null; next = location(answer)) {
            answer = get(next);
        }
        return answer;
    }

    private static @Nullable String location(HttpResponse<String> answer) {
        return answer.statusCode() == 302
                ? answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow()).toString()
                : null;
    }

    public HttpResponse<String> signIn(String name, String password) {
        String form = "name=" + encode(name) + "&password=" + encode(password);
        return send("POST", "/api/v1/session", "application/x-www-form-urlencoded", form, true);
    }

    HttpResponse<String> signOut() {
        return send("DELETE", "/api/v1/session", "", "", true);
    }

    /** As a page of somebody else can make a browser do. */
    HttpResponse<String> forgedPost(String path) {
        return send("POST", path, "", "", false);
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream().filter(it -> it.getName().equals(name))
                .map(HttpCookie::getValue).findFirst().orElse("");
    }

    private HttpResponse<String> send(String method, String path, String type, String body, boolean proven) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(service).resolve(path)).method(method,
                BodyPublishers.ofString(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        if (proven && !method.equals("GET")) {
            request.header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"));
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
