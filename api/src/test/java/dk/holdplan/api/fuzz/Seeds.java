package dk.holdplan.api.fuzz;

import dk.holdplan.api.Examples;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A good document for each endpoint that takes one, by the end of its path. */
final class Seeds {

    private static final String CITIZEN = """
            {"id": "fresh", "sites": ["site-1"], "pathway": "supervised-back", "referral": {"receivedOn": "2026-11-27",
             "regions": ["LUMBAR"]}, "age": 50, "painDays": 100, "suitsClasses": ["BACK"]}""";
    private static final String PLACE = """
            {"start": "2026-12-02T10:00", "therapist": "site-1-t1", "room": "site-1-room-1", "class": null}""";
    private static final String CHANGES = """
            {"frozenBefore": "2026-12-01T12:00", "changes": [
              {"type": "THERAPIST_ABSENT", "therapist": "site-1-t1", "from": "2026-12-02T00:00",
               "to": "2026-12-03T00:00"},
              {"type": "ROOM_CLOSED", "room": "site-1-hall", "from": "2026-12-02T00:00", "to": "2026-12-03T00:00"},
              {"type": "NEW_REFERRAL", "citizen": %s}, {"type": "CITIZEN_WITHDRAWN", "citizen": "c00002"}]}"""
            .formatted(CITIZEN);
    private static final Map<String, String> BY_END = Map.ofEntries(
            Map.entry("plans", new String(Examples.dataset("tiny"), StandardCharsets.UTF_8)),
            Map.entry("changes", CHANGES),
            Map.entry("what-if", "{\"scenarios\": [{\"name\": \"ill\", \"changes\": []}]}"),
            Map.entry("forecasts", "{\"weeks\": 2, \"runs\": 1, \"steps\": 2}"),
            Map.entry("next-week", """
                    {"missed": [{"citizen": "c00010", "start": "2026-12-01T08:00"}],
                     "changes": [{"type": "CITIZEN_WITHDRAWN", "citizen": "c00001"}]}"""),
            Map.entry("attendance", """
                    {"attendance": [{"citizen": "c00008", "start": "2026-12-01T08:00", "status": "ARRIVED"}]}"""),
            Map.entry("recommendations", "{\"citizen\": %s, \"limit\": 3}".formatted(CITIZEN)),
            Map.entry("holds", "{\"citizen\": %s, \"kind\": \"EXAMINATION\", \"place\": %s}".formatted(CITIZEN, PLACE)),
            Map.entry("check", """
                    {"moves": [{"citizen": "c00003", "kind": "TRAINING", "start": "2026-12-02T13:00", "to": %s}]}"""
                    .formatted(PLACE)),
            Map.entry("keys",
                    "{\"name\": \"fuzz\", \"rights\": {\"roles\": [\"BOOKING\"], \"sites\": [\"a\"]}, \"days\": 1}"),
            Map.entry("accounts",
                    "{\"name\": \"fuzz\", \"rights\": {\"roles\": [\"THERAPIST\"], \"therapist\": \"t1\"}}"),
            Map.entry("accept", "{\"token\": \"x\", \"name\": \"fuzz\", \"password\": \"correct horse battery\"}"));

    private Seeds() {
    }

    static String of(String path) {
        return BY_END.getOrDefault(path.substring(path.lastIndexOf('/') + 1), "{}");
    }
}
