package dk.holdplan.api.recommend;

import dk.holdplan.api.recommend.Rescoring.Ranked;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a service answers to a question for places, as far as a client checks it.
 *
 * @param instead the session that would move, null for one more
 * @param free how many places there are
 */
record RecommendationAnswer(String citizen, SessionKind kind, int week, @Nullable Session instead, int free,
        List<Ranked> places) {

    static RecommendationAnswer read(byte[] json) {
        JsonNode answer = new JsonMapper().readTree(json);
        String citizen = answer.get("citizen").asString();
        SessionKind kind = SessionKind.valueOf(answer.get("kind").asString());
        return new RecommendationAnswer(citizen, kind, answer.get("week").asInt(),
                answer.hasNonNull("instead") ? session(citizen, kind, answer.get("instead")) : null,
                answer.get("free").asInt(),
                answer.get("places").valueStream().map(each -> new Ranked(session(citizen, kind, each.get("place")),
                        score(each.get("after")))).toList());
    }

    private static Session session(String citizen, SessionKind kind, JsonNode place) {
        return new Session(citizen, kind, LocalDateTime.parse(place.get("start").asString()),
                LocalDateTime.parse(place.get("end").asString()), place.get("therapist").asString(),
                place.get("room").asString(), place.hasNonNull("class") ? place.get("class").asString() : null);
    }

    private static Score score(JsonNode score) {
        return new Score(score.get("hard").asInt(), score.get("medium").asInt(), score.get("soft").asInt());
    }
}
