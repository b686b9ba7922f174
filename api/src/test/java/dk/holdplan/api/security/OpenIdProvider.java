package dk.holdplan.api.security;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.holdplan.api.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** A small OpenID provider: everybody who comes is the person of the moment, and signed in at once. */
public final class OpenIdProvider implements AutoCloseable {

    public static final String CLIENT = "holdplan";
    public static final String SECRET = "a secret";
    /** For whom its tokens for programs are. */
    static final String API = "holdplan-api";
    /** The value of a claim that a token does not have. */
    static final String ABSENT = "absent";

    private final HttpServer server;
    private final RSAPublicKey key;
    private final JwtEncoder tokens;
    private final Map<String, Map<String, String>> askedByCode = new ConcurrentHashMap<>();
    private Map<String, Object> person = Map.of();
    private Map<String, Object> toldWhenAsked = Map.of();
    private final Map<String, Object> lies = new HashMap<>();
    private volatile Duration slowness = Duration.ZERO;

    private OpenIdProvider(HttpServer server, KeyPair keys) {
        this.server = server;
        this.key = (RSAPublicKey) keys.getPublic();
        this.tokens = NimbusJwtEncoder.withKeyPair(key, (RSAPrivateKey) keys.getPrivate()).build();
    }

    /** On a free port, at a site that is not that of the service for browsers. */
    public static OpenIdProvider start() {
        return start(0);
    }

    public static OpenIdProvider start(int port) {
        try {
            var provider = new OpenIdProvider(HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0),
                    KeyPairGenerator.getInstance("RSA").generateKeyPair());
            provider.server.createContext("/", provider::answer);
            provider.server.start();
            return provider;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Who comes next, as the ID token tells, and as the provider tells when it is asked. */
    public void expect(Map<String, Object> claims, Map<String, Object> whenAsked) {
        this.person = claims;
        this.toldWhenAsked = whenAsked;
        lies.clear();
        slowness = Duration.ZERO;
    }

    /** How long it takes to give the next tokens. */
    void beSlow(Duration duration) {
        slowness = duration;
    }

    /** What the next ID tokens say instead of the truth. */
    void lie(String claim, Object value) {
        lies.put(claim, value);
    }

    /** A token of this provider for programs. */
    String token(Map<String, Object> claims) {
        Map<String, Object> all = new HashMap<>(Map.of("iss", issuer(), "sub", "program", "exp", in(5), "aud", API));
        all.putAll(claims);
        all.values().removeIf(ABSENT::equals);
        return sign(all);
    }

    static Instant in(int minutes) {
        return Instant.now().plus(Duration.ofMinutes(minutes));
    }

    private String sign(Map<String, Object> claims) {
        return encoded(claims).getTokenValue();
    }

    private Jwt encoded(Map<String, Object> claims) {
        return tokens.encode(JwtEncoderParameters.from(JwsHeader.with(SignatureAlgorithm.RS256).build(),
                JwtClaimsSet.builder().claims(all -> all.putAll(claims)).build()));
    }

    private Map<String, Object> keys() {
        Object id = encoded(Map.of("sub", "nobody")).getHeaders().get("kid");
        return Map.of("keys", List.of(Map.of("kty", "RSA", "use", "sig", "alg", "RS256", "kid", id, "n",
                base64(key.getModulus().toByteArray()), "e", base64(key.getPublicExponent().toByteArray()))));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (exchange.getRequestURI().getPath()) {
                case "/.well-known/openid-configuration" -> send(exchange, 200, """
                        {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                        "jwks_uri": "%1$s/keys", "userinfo_endpoint": "%1$s/person",
                        "end_session_endpoint": "%1$s/end", "subject_types_supported": ["public"],
                        "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(issuer()));
                case "/keys" -> send(exchange, 200, Json.text(keys()));
                case "/authorize" -> authorize(exchange);
                case "/token" -> exchangeCode(exchange);
                case "/person" -> send(exchange, 200, Json.text(toldWhenAsked));
                case "/end" -> send(exchange, 200, "\"Signed out here too\"");
                default -> send(exchange, 404, "{}");
            }
        }
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        askedByCode.put(code, asked);
        Object state = lies.getOrDefault("state", asked.get("state"));
        exchange.getResponseHeaders().set("Location",
                URI.create(asked.get("redirect_uri")) + "?code=" + code + "&state="
                        + state.toString().replace("=", "%3D"));
        exchange.sendResponseHeaders(302, -1);
    }

    private void exchangeCode(HttpExchange exchange) throws IOException {
        LockSupport.parkNanos(slowness.toNanos());
        Map<String, String> form = parameters(
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> asked = askedByCode.remove(form.getOrDefault("code", ""));
        String client = "Basic "
                + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET.replace(' ', '+')).getBytes());
        if (asked == null || !client.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || !asked.get("code_challenge").equals(challenge(form.get("code_verifier")))) {
            send(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        Map<String, Object> claims = new HashMap<>(Map.of("iss", issuer(), "aud", CLIENT, "iat", in(0), "exp", in(5),
                "nonce", asked.get("nonce")));
        claims.putAll(person);
        claims.putAll(lies);
        send(exchange, 200, Json.text(Map.of("access_token", "for-" + claims.get("sub"), "token_type", "Bearer",
                "expires_in", 60, "scope", "openid profile", "id_token", sign(claims))));
    }

    private static String challenge(String verifier) {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> parameters(String text) {
        return Arrays.stream(text.split("&")).map(it -> it.split("=", 2))
                .collect(Collectors.toMap(it -> it[0], it -> URLDecoder.decode(it[1], StandardCharsets.UTF_8)));
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
