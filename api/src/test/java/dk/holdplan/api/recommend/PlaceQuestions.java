package dk.holdplan.api.recommend;

import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Need;
import dk.holdplan.demand.Needs;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.recommend.PlaceRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Questions for places by chance: for citizens of a problem by turns with new ones who are like them. */
final class PlaceQuestions {

    private final Problem problem;
    private final List<Need> needs;
    private final Random random;
    private int asked;

    PlaceQuestions(Problem problem, Random random) {
        this.problem = problem;
        this.random = random;
        needs = Needs.of(problem).values().stream().filter(need -> !need.demands().isEmpty()).toList();
    }

    PlaceRequest next() {
        Need need = needs.get(random.nextInt(needs.size()));
        Demand demand = need.demands().get(random.nextInt(need.demands().size()));
        PlaceRequest request = asked++ % 2 == 0
                ? PlaceRequest.of(need.citizen().withId("new-" + asked))
                : PlaceRequest.of(need.citizen().id());
        return request.demand(demand.kind(), demand.week());
    }

    /** A question of {@link #next} as the service wants it. */
    byte[] document(PlaceRequest question) {
        JsonMapper json = new JsonMapper();
        ObjectNode document = json.createObjectNode();
        Citizen newcomer = question.newcomer();
        if (newcomer == null) {
            document.put("id", question.citizenId());
        } else {
            document.set("citizen", json.readTree(ProblemDocument.write(problem.withCitizens(List.of(newcomer))))
                    .at("/citizens/0"));
        }
        document.put("kind", String.valueOf(question.kind()));
        document.put("week", question.week());
        return json.writeValueAsBytes(document);
    }

    /** A check of the answer to a question. */
    Rescoring rescoring(PlaceRequest request, RecommendationAnswer answer, List<Session> sessions) {
        List<Citizen> citizens = new ArrayList<>(problem.citizens());
        if (request.newcomer() != null) {
            citizens.add(request.newcomer());
        }
        return new Rescoring(problem.withCitizens(citizens), answer.citizen(), answer.kind(), answer.week(), sessions,
                answer.instead());
    }
}
