package dk.holdplan.api.error;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.Examples;
import dk.holdplan.api.Json;
import dk.holdplan.api.ServiceTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
class ErrorIT {

    private static final String PLANS = "/api/v1/plans";

    private final int port;
    private final Client client;

    ErrorIT(@LocalServerPort int port) {
        this.port = port;
        this.client = new Client(port);
    }

    @Test
    void saysWhereABodyCannotBeRead() {
        assertThat(unreadable("{\"name\": \"x\", \"rights\": {\"roles\": [\"PLANNER\", \"WIZARD\"]}}"))
                .isEqualTo("/rights/roles/1: found WIZARD, expected one of PLANNER, THERAPIST, BOOKING, MANAGER, "
                        + "ADMINISTRATOR.");
        assertThat(unreadable("{\"rights\": {\"roles\": [\"0101701234\"]}}")).startsWith("/rights/roles/0: found")
                .doesNotContain("0101701234");
        assertThat(unreadable("{\"name\": \"x\", \"days\": \"soon\"}"))
                .isEqualTo("/days: found soon, expected a whole number.");
        assertThat(unreadable("{\"name\": \"x\",, ")).isEqualTo("The body is no JSON document: line 1, column 14.");
        assertThat(unreadable("{\"rights\": 7}")).startsWith("/rights: found something else");
        assertThat(unreadable("")).isEqualTo("The body cannot be read.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {"-|false", "da|true", "da-DK,da;q=0.9,en;q=0.8|true",
            "en-GB,da;q=0.9|false", "fo,nb,da|true", "*|false", "da;q=0.1,en;q=0.9|false", ";;=|false"})
    void tellsWhatIsWrongInTheLanguageThatIsAskedFor(String languages, boolean danish) {
        String[] headers = languages == null ? new String[0] : new String[]{"Accept-Language", languages};
        Answer plan = client.get(PLANS + "/nothing", headers);
        Answer place = client.get("/api/v1/nothing", headers);
        Answer document = client.send("POST", PLANS, BodyPublishers.ofString("{\"horizon\": 7}"),
                languages == null
                        ? new String[]{"Content-Type", "application/json"}
                        : new String[]{"Content-Type", "application/json", "Accept-Language", languages});

        assertThat(plan.at("/detail")).contains("nothing")
                .contains(danish ? "kan ikke bruges" : "expected a UUID");
        assertThat(place.body()).doesNotContain("static resource");
        assertThat(document.status()).isEqualTo(422);
        assertThat(document.at("/title"))
                .isEqualTo(danish ? "Planens grundlag har fejl" : "The planning problem has errors");
        assertThat(Json.each(document.body(), "/issues", "message")).isNotEmpty()
                .allMatch(it -> it.contains("expected") != danish);
        assertThat(Json.each(document.body(), "/issues", "expected")).contains(danish ? "et objekt" : "an object");
    }

    @Test
    void tellsWarningsInTheLanguageThatIsAskedForToo() {
        ObjectNode problem = (ObjectNode) Json.tree(new String(Examples.dataset("tiny"), StandardCharsets.UTF_8));
        entry(problem, "rooms", 0).set("uses", Json.tree("[]"));

        Answer checked = client.send("POST", PLANS + "?solve=false", BodyPublishers.ofString(problem.toString()),
                "Content-Type", "application/json", "Accept-Language", "da");

        assertThat(checked.status()).isEqualTo(200);
        assertThat(Json.each(checked.body(), "/issues", "expected"))
                .contains("INDIVIDUAL eller typen af et hold på site-1; intet finder sted i lokalet");
    }

    private String unreadable(String body) {
        Client.Answer answer = client.postJson("/api/v1/keys", body.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/code")).isEqualTo("INVALID_REQUEST");
        return answer.at("/detail");
    }

    @Test
    void answersTenMistakesWithTenIssues() {
        ObjectNode problem = (ObjectNode) Json.tree(new String(Examples.dataset("tiny"), StandardCharsets.UTF_8));
        ((ObjectNode) problem.get("horizon")).put("firstDay", "2026-12-01");
        entry(problem, "rooms", 0).put("capacity", 0);
        entry(problem, "rooms", 1).put("site", "nowhere");
        entry(problem, "therapists", 0).put("skills", "NECK");
        entry(problem, "classes", 0).put("minutes", 50);
        entry(problem, "classes", 1).put("kind", "SWIMMING");
        entry(problem, "citizens", 0).put("pathway", "unheard-of");
        entry(problem, "citizens", 1).put("id", "0101701234");
        entry(problem, "citizens", 2).put("nickname", "Bo");
        problem.putObject("weights").put("waitYear", 5);

        Answer answer = client.postJson(PLANS, problem.toString().getBytes(StandardCharsets.UTF_8));

        assertProblem(answer, 422, "INVALID_PROBLEM");
        assertThat(Json.each(answer.body(), "/issues", "pointer")).contains("/horizon/firstDay", "/rooms/0/capacity",
                "/rooms/1/site", "/therapists/0/skills", "/classes/0/minutes", "/classes/1/kind",
                "/citizens/0/pathway", "/citizens/1/id", "/citizens/2/nickname", "/weights/waitYear")
                .doesNotHaveDuplicates();
        assertThat(Json.each(answer.body(), "/issues", "expected")).doesNotContain("");
    }

    @Test
    void saysWhereJsonBreaksOff() {
        Answer answer = client.postJson(PLANS, "{\"horizon\": {\"firstDay\": ".getBytes(StandardCharsets.UTF_8));

        assertProblem(answer, 422, "INVALID_PROBLEM");
        assertThat(answer.at("/issues/0/code")).isEqualTo("BROKEN_JSON");
        assertThat(answer.at("/issues/0/message")).contains("line 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\u001b"})
    void refusesTextThatNoDatabaseHolds(String escape) {
        String problem = new String(Examples.dataset("tiny"), StandardCharsets.UTF_8);

        Answer answer = client.postJson(PLANS,
                problem.replace("site-1-t1", "site" + escape).getBytes(StandardCharsets.UTF_8));

        assertProblem(answer, 422, "INVALID_PROBLEM");
        assertThat(answer.at("/issues/0/code")).isEqualTo("BAD_FORMAT");
        assertThat(answer.at("/issues/0/pointer")).isEqualTo("/therapists/0/id");
    }

    @Test
    void refusesALargeBodyOfNonsense() {
        byte[] nonsense = new byte[20_000_000];
        Arrays.fill(nonsense, (byte) 'x');

        assertProblem(client.postJson(PLANS, nonsense), 413, "TOO_LARGE");
        assertProblem(client.send("POST", PLANS, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(nonsense)),
                "Content-Type", "application/json"), 413, "TOO_LARGE");
    }

    @Test
    void refusesANonsensicalBodyWithinTheLimit() {
        byte[] nonsense = new byte[900_000];
        Arrays.fill(nonsense, (byte) '[');

        assertProblem(client.postJson(PLANS, nonsense), 422, "INVALID_PROBLEM");
        assertProblem(client.postJson(PLANS, new byte[0]), 400, "INVALID_REQUEST");
    }

    @Test
    void refusesOtherContentTypes() {
        assertProblem(client.send("POST", PLANS, BodyPublishers.ofString("a,b"), "Content-Type", "text/csv"), 415,
                "UNSUPPORTED_MEDIA_TYPE");
        assertProblem(client.send("POST", PLANS, BodyPublishers.ofString("{}")), 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @CsvSource({"GET,/api/v1/plans/7,400,INVALID_REQUEST", "GET,/api/v1/plans?size=1000,400,INVALID_REQUEST",
            "GET,/api/v1/plans?page=x,400,INVALID_REQUEST", "PUT,/api/v1/plans,405,METHOD_NOT_ALLOWED",
            "GET,/api/v1/nothing,404,NOT_FOUND", "GET,/error,404,NOT_FOUND",
            "GET,/api/v1/home-programmes/none,404,NOT_FOUND", "GET,/api/v1/therapists/none/roster,400,INVALID_REQUEST",
            "GET,/api/v1/therapists/none/roster?from=2026-11-30&to=2026-12-04,404,NOT_FOUND",
            "GET,/api/v1/therapists/%00/roster?from=2026-11-30&to=2026-12-04,400,INVALID_REQUEST",
            "GET,/api/v1/therapists/none/roster?from=2026-12-30&to=2026-12-04,400,INVALID_REQUEST",
            "GET,/api/v1/therapists/none/roster?from=yesterday&to=2026-12-04,400,INVALID_REQUEST",
            "GET,/api/v1/therapists/none/roster?from=-999999999-01-01&to=-999999999-01-02,400,INVALID_REQUEST"})
    void refusesWhatItDoesNotOffer(String method, String path, int status, String code) {
        assertProblem(client.send(method, path, BodyPublishers.noBody()), status, code);
    }

    @ParameterizedTest
    @CsvSource({"time=soon", "time=0s", "time=99h", "time=-5s", "steps=0", "steps=many", "seed=1.5", "solve=perhaps"})
    void refusesUnusableLimits(String query) {
        assertProblem(client.postJson(PLANS + "?" + query, Examples.dataset("tiny")), 400, "INVALID_REQUEST");
    }

    @Test
    void refusesToAnswerInAFormItDoesNotHave() {
        assertProblem(client.get(PLANS, "Accept", "application/pdf"), 406, "NOT_ACCEPTABLE");
    }

    @Test
    void refusesTextsThatTheDatabaseCannotHave() {
        assertProblem(client.get("/api/v1/published?site=%00"), 400, "INVALID_REQUEST");
        assertProblem(client.get("/api/v1/classes/a%00b/attendance?date=2026-12-01"), 400, "INVALID_REQUEST");
    }

    @Test
    void answersWhatIsNoProperRequest() throws IOException {
        assertThat(raw("GET /api/v1/plans?a=[\u0001] HTTP/1.1\r\nHost: localhost\r\n\r\n")).startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"code\":\"INVALID_REQUEST\"");
        assertThat(raw("GET /api/v1/%2e%2e%5cplans HTTP/1.1\r\nHost: localhost\r\n\r\n")).startsWith("HTTP/1.1 400")
                .contains("application/problem+json");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ObjectNode entry(ObjectNode problem, String list, int index) {
        JsonNode entries = problem.get(list);
        return (ObjectNode) ((ArrayNode) entries).get(index);
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.contentType().orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.at("/status")).isEqualTo(Integer.toString(status));
        assertThat(answer.at("/code")).isEqualTo(code);
        assertThat(answer.at("/type")).startsWith("urn:holdplan:problem:");
        assertThat(answer.at("/title")).isNotBlank();
        assertThat(answer.at("/detail")).isNotBlank();
        assertThat(answer.body()).doesNotContain("Exception", "java.", "dk.holdplan");
    }
}
