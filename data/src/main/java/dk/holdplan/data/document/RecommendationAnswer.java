package dk.holdplan.data.document;

import static dk.holdplan.data.document.FrameTypes.KIND;
import static dk.holdplan.data.document.Types.COUNT;
import static dk.holdplan.data.document.Types.DATE_TIME;
import static dk.holdplan.data.document.Types.INTEGER;
import static dk.holdplan.data.document.Types.TEXT;
import static dk.holdplan.data.document.Types.listOf;
import static dk.holdplan.data.document.Types.openObject;

import dk.holdplan.check.Pointer;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.recommend.PlaceRequest;
import dk.holdplan.recommend.Rescoring.Ranked;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a service answers to a question for places, as far as a client checks it.
 *
 * @param instead the session that would move, null for one more
 * @param free how many places there are
 */
public record RecommendationAnswer(String citizen, SessionKind kind, int week, @Nullable Session instead, int free,
        List<Ranked> places) {

    private record Place(LocalDateTime start, LocalDateTime end, String therapist, String room,
            @Nullable String rehabClass) {

        Session session(String citizen, SessionKind kind) {
            return new Session(citizen, kind, start, end, therapist, room, rehabClass);
        }
    }

    private record RankedPlace(Place place, Score after) {
    }

    private static final Type<Place> PLACE = openObject(fields -> new Place(fields.required("start", DATE_TIME),
            fields.required("end", DATE_TIME), fields.required("therapist", TEXT), fields.required("room", TEXT),
            fields.nullable("class", TEXT)));

    private static final Type<Score> SCORE = openObject(fields -> new Score(fields.required("hard", COUNT),
            fields.required("medium", COUNT), fields.required("soft", COUNT)));

    private static final Type<RankedPlace> RANKED = openObject(
            fields -> new RankedPlace(fields.required("place", PLACE), fields.required("after", SCORE)));

    private static final Type<RecommendationAnswer> ANSWER = openObject(fields -> {
        String citizen = fields.required("citizen", TEXT);
        SessionKind kind = fields.required("kind", KIND);
        Place instead = fields.nullable("instead", PLACE);
        return new RecommendationAnswer(citizen, kind, fields.required("week", INTEGER),
                instead == null ? null : instead.session(citizen, kind), fields.required("free", COUNT),
                fields.required("places", listOf(RANKED)).stream()
                        .map(ranked -> new Ranked(ranked.place().session(citizen, kind), ranked.after())).toList());
    });

    public RecommendationAnswer {
        places = List.copyOf(places);
    }

    /** Reads an answer; whatever the bytes are, the result is an answer or the issues with it. */
    public static Reading<RecommendationAnswer> read(byte[] json) {
        Issues issues = new Issues();
        JsonNode tree = JsonText.tree(json, issues);
        return issues.reading(tree == null ? null : ANSWER.read(tree, Pointer.ROOT, issues));
    }

    /** A question as JSON. */
    public static byte[] question(PlaceRequest request) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (request.newcomer() == null) {
            fields.put("id", request.citizenId());
        } else {
            fields.put("citizen", request.newcomer());
        }
        put(fields, "kind", request.kind());
        put(fields, "week", request.week());
        put(fields, "instead", request.instead());
        put(fields, "from", request.from());
        put(fields, "limit", request.limit());
        put(fields, "push", request.push());
        return DocumentWriter.write(fields).getBytes(StandardCharsets.UTF_8);
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
