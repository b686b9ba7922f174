package dk.holdplan.api.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Raw;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.account.ApiKeys;
import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class ReadingIT {

    private static final String SECRET = "\u00c3\u0098hemmelig";
    private static final String ROSTER = "/api/v1/therapists/site-1-t2/roster?from=2026-11-30";

    private final int port;
    private final ApiKeys keys;
    private final Clock clock;

    ReadingIT(@LocalServerPort int port, ApiKeys keys, Clock clock) {
        this.port = port;
        this.keys = keys;
        this.clock = clock;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/api/v1/sign-in?x=%C3 | x", "/holdplan.js?%ZZ | A parameter", "/?x=%C3 | x",
            "/swagger-ui/index.html?a=%ED%A0%80 | a", "/api/v1/audit?citizen=%C3 | citizen",
            "/api/v1/audit?who=%ED%A0%80 | who", "/api/v1/plans?name=%ED%A0%80 | name",
            "/api/v1/plans?size=% | size", "/api/v1/plans?size=%ZZ | size", "/api/v1/published?site=%C3 | site",
            "/api/v1/sessions?who=%C3 | who", "/api/v1/therapists/t/roster?from=%C3 | from",
            "/api/v1/classes/x/attendance?date=%ED%A0%80 | date", "/api/v1/published?site=%C2%85 | site",
            "/api/v1/published?site=a%E2%80%AEb | site", "/api/v1/published?site=%F0%9F%98 | site",
            "/api/v1/published?site=%EF%BF%BE | site", "/api/v1/nothing?x=%C0%AF | x",
            "/actuator/health?x=%FF | x", "/v3/api-docs?%C3=1 | A parameter", "/login/oauth2/code/x?code=%C3 | code"})
    void namesTheParameterThatCannotBeRead(String path, String name, CapturedOutput output) {
        String answer = Raw.get(port, path, Client.KEY);

        assertRefused(answer, 400);
        assertThat(answer).contains("\"detail\":\"" + name + ": expected");
        assertThat(errors(output)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Purpose: \u0085", "X-Purpose: a\u00e2\u0080\u00aeb", "X-Purpose: \u00ff\u0081",
            "X-Purpose: \u00ed\u00a0\u0080", "X-Purpose: \u00c2\u0085",
            "Last-Event-ID: ", "Range: bytes=", "Accept: ", "Accept-Language: ", "Content-Type: text/",
            "Origin: http://",
            "If-None-Match: ", "If-Modified-Since: ", "If-Range: ", "Idempotency-Key: ", "X-XSRF-TOKEN: "})
    void namesTheHeaderThatCannotBeRead(String header, CapturedOutput output) {
        String sent = header + (header.startsWith("X-Purpose") ? "" : SECRET);
        for (String path : List.of("/", "/holdplan.css", "/api/v1/sign-in", "/api/v1/rules", "/api/v1/plans",
                "/api/v1/plans/" + UUID.randomUUID() + "/events", "/v3/api-docs", ROSTER)) {
            String answer = Raw.get(port, path, Client.KEY, sent);

            assertThat(Raw.status(answer)).as(path).isIn(400, 404, 406, 415);
            assertRefused(answer, Raw.status(answer));
        }
        assertThat(Raw.get(port, "/api/v1/rules", Client.KEY, sent))
                .contains("\"detail\":\"" + header.substring(0, header.indexOf(':')) + ": expected");
        assertThat(errors(output)).isEmpty();
        assertThat(output.getAll()).doesNotContain("hemmelig");
    }

    @Test
    void letsPassWhatIsNobodysBusiness() {
        for (String header : List.of("User-Agent: ", "Referer: http://x/", "Cookie: other=", "X-Forwarded-For: ",
                "Forwarded: for=", "X-Other: ", "X-Request-Id: ")) {
            assertThat(Raw.status(Raw.get(port, "/api/v1/rules", Client.KEY, header + SECRET))).as(header)
                    .isEqualTo(200);
            assertThat(Raw.status(Raw.get(port, "/", "", header + SECRET))).as(header).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Accept: application/json;charset=utf-16 | 406",
            "Accept: text/csv;charset=iso-8859-1 | 406", "Accept: application/json;charset=ebcdic | 406",
            "Accept: application/json;charset=utf-16, application/json | 200", "Accept: a/b/c | 406",
            "Accept: application/json;charset=UTF-8 | 200", "Accept: application/*+json;charset=utf-32 | 406"})
    void answersInUtf8OrNotAtAll(String header, int status) {
        String answer = Raw.get(port, "/api/v1/audit?size=1", Client.KEY, header);

        assertThat(Raw.status(answer)).as(answer).isEqualTo(status);
        if (status != 200) {
            assertRefused(answer, status);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/*+json", "*/*", "application/json;charset=ebcdic-x",
            "application/x-www-form-urlencoded", "multipart/form-data", "json", ";", "text/xml"})
    void refusesContentTypesThatAreNone(String type, CapturedOutput output) {
        for (String path : List.of("accounts", "keys", "plans", "invitations/accept",
                "plans/" + UUID.randomUUID() + "/recommendations")) {
            String answer = Raw.send(port, "POST /api/v1/" + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                    + "Authorization: Bearer " + Client.KEY + "\r\nContent-Type: " + type
                    + "\r\nContent-Length: 7\r\n\r\nname=%C3");

            assertThat(Raw.status(answer)).as(path + answer).isIn(404, 415);
            assertRefused(answer, Raw.status(answer));
        }
        assertThat(errors(output)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"på Østerbro | UTF-8", "ÆØÅ – 3 € 😀 | UTF-8", "på Østerbro | ISO-8859-1",
            "i går: «én» | ISO-8859-1", "日本 | UTF-8"})
    void readsAPurposeInTheLettersOfWhoeverWroteIt(String purpose, String charset) throws Exception {
        String id = "purpose-" + UUID.randomUUID();

        String answer = Raw.get(port, "/api/v1/audit?size=1", Client.KEY, "X-Request-Id: " + id,
                "X-Purpose: " + new String(purpose.getBytes(charset), "ISO-8859-1"));

        assertThat(Raw.status(answer)).as(answer).isEqualTo(200);
        assertThat(audit(id)).contains("\"purpose\":\"" + purpose + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"010170-1234", "ringe til 010170 1234", "010170\u00e2\u0080\u00931234"})
    void refusesAPurposeWithANumber(String purpose, CapturedOutput output) {
        String id = "number-" + UUID.randomUUID();

        String answer = Raw.get(port, "/api/v1/audit?size=1", Client.KEY, "X-Request-Id: " + id,
                "X-Purpose: " + purpose);

        assertRefused(answer, 400);
        assertThat(answer + output.getAll() + audit("a" + id)).contains("X-Purpose: expected").doesNotContain("1234\"");
        assertThat(Raw.get(port, "/api/v1/rules", Client.KEY, "X-Request-Id: 010170-1234")).doesNotContain("010170");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&x=%C3", "&from=%ZZ", "&x=%00"})
    void writesDownWhoIsRefusedHoweverUnreadableTheRequestIs(String query) {
        String therapist = key(new Rights(Set.of(Role.THERAPIST), "site-1-t1", List.of()));
        String manager = key(Rights.of(Role.MANAGER));
        for (String header : List.of("X-Other: 1", "X-Purpose: \u00c3\u0098\u0085", "X-Purpose: \u0085",
                "Last-Event-ID: " + SECRET, "Accept: a/b/c", "Content-Type: */*")) {
            String id = "refused-" + UUID.randomUUID();

            assertRefused(Raw.get(port, ROSTER + query, therapist, header, "X-Request-Id: " + id), 403);
            assertThat(audit(id)).as(header).contains("\"operation\":\"READ_ROSTER\"", "\"outcome\":\"REFUSED\"",
                    "\"purpose\":\"treatment\"");

            String other = "refused-" + UUID.randomUUID();
            assertRefused(Raw.get(port, "/api/v1/plans/" + UUID.randomUUID() + "/problem?a=1" + query, manager, header,
                    "X-Request-Id: " + other), 403);
            assertThat(audit(other)).as(header).contains("\"operation\":\"READ_PROBLEM\"", "\"outcome\":\"REFUSED\"");
        }
    }

    @Test
    void answersAnAddressThatIsNone(CapturedOutput output) {
        assertRefused(Raw.get(port, "//", Client.KEY), 400);
        assertRefused(Raw.get(port, "//?x=1", ""), 400);
        assertThat(output.getAll()).doesNotContain("URISyntaxException");
    }

    @Test
    void answersStrangersAsOthers() {
        assertRefused(Raw.get(port, ROSTER + "&x=%C3", ""), 401);
        assertRefused(Raw.get(port, "/api/v1/me", "hp_" + SECRET), 401);
        assertRefused(Raw.get(port, "/api/v1/me;a=b", ""), 400);
        assertRefused(Raw.get(port, "/api/v1/%C3", ""), 400);
        assertRefused(Raw.get(port, "/api/v1/\u00c3\u0098", ""), 400);
    }

    @ParameterizedTest
    @CsvSource({"name=%C3&password=x,400", "name=%ED%A0%80&password=x,400", "name=ida&password=%ZZ,400",
            "name=%F0%9F%98%80&password=x,401", "name=nobody&password=%C3%B8,401"})
    void refusesASignInThatCannotBeRead(String form, int status, CapturedOutput output) {
        String answer = Raw.send(port, "POST /api/v1/session HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + "Cookie: XSRF-TOKEN=a\r\nX-XSRF-TOKEN: a\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: " + form.length() + "\r\n\r\n" + form);

        assertRefused(answer, status);
        assertThat(errors(output)).isEmpty();
    }

    private static void assertRefused(String answer, int status) {
        assertThat(Raw.status(answer)).as(answer).isEqualTo(status);
        assertThat(answer).contains("application/problem+json", "\"code\":\"", "\"detail\":\"")
                .doesNotContain("hemmelig", "Exception");
    }

    /** Of requests: services of other tests may have their own troubles. */
    private static List<String> errors(CapturedOutput output) {
        return output.getAll().lines().filter(line -> line.contains("ERROR") && line.contains("exec-")).toList();
    }

    private String audit(String request) {
        String entries = Raw.get(port, "/api/v1/audit?size=20", Client.KEY);
        int at = entries.indexOf(request);
        return at < 0 ? entries : entries.substring(entries.lastIndexOf("{\"id\"", at), entries.indexOf('}', at));
    }

    private String key(Rights rights) {
        return keys.create("unreadable " + UUID.randomUUID(), rights, clock.instant().plus(Duration.ofHours(1)))
                .secret().text();
    }
}
