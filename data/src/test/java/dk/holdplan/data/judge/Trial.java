package dk.holdplan.data.judge;

import dk.holdplan.data.Examples;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Published;
import dk.holdplan.rule.Judge;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A problem and a good plan of it, to be spoiled. */
record Trial(String name, Problem problem, Plan plan) {

    /** The trials, of every situation of RULES.md section 7. */
    static Stream<Trial> all() {
        Problem ill = Examples.problem("ill-therapist");
        Problem town = Examples.problem("town-week");
        Plan townPlan = Examples.plan("town-week");
        return Stream.of(good("tiny"), good("bornholm-week"), good("town-week"), good("law2-week"),
                good("law2-changed"),
                new Trial("the published plan of a town, one therapist ill", ill,
                        new Judge(ill).plan(ill.publishedSessions())),
                new Trial("a good plan frozen until Wednesday", frozen(town, townPlan, 2), townPlan),
                new Trial("frozen sessions whose therapist, room and class are gone",
                        robbed(frozen(town, townPlan, 2)), townPlan),
                new Trial("a plan that is all frozen", frozen(town, townPlan, 9), townPlan),
                new Trial("other weights and grid, no lunch, Thursday closed",
                        weighed(Examples.problem("bornholm-week")),
                        Examples.plan("bornholm-week")),
                scattered("bornholm-month"), scattered("bornholm-season"), scattered("roenne-demo-week"),
                scattered("law2-month"), scattered("law2-overfull"));
    }

    private static Trial good(String name) {
        return new Trial(name, Examples.problem(name), Examples.plan(name));
    }

    /** There is no good plan of several weeks among the datasets: one at random breaks many rules at once. */
    private static Trial scattered(String name) {
        Problem problem = Examples.problem(name);
        return new Trial(name + " at random", problem, new Judge(problem).plan(Scatter.sessions(problem)));
    }

    private static Problem frozen(Problem problem, Plan plan, int days) {
        Published published = new Published(plan.sessions(),
                problem.horizon().firstDay().plusDays(days).atTime(10, 0));
        return new Problem(problem.name(), problem.timeZone(), problem.horizon(), problem.gridMinutes(),
                problem.lunch(), problem.closedDays(), problem.sites(), problem.rooms(), problem.therapists(),
                problem.classes(), problem.pathways(), problem.citizens(), published, problem.weights());
    }

    private static Problem robbed(Problem problem) {
        return new Problem(problem.name(), problem.timeZone(), problem.horizon(), problem.gridMinutes(),
                problem.lunch(), problem.closedDays(), problem.sites(), withoutFirst(problem.rooms()),
                withoutFirst(problem.therapists()), withoutFirst(problem.classes()), problem.pathways(),
                withoutFirst(problem.citizens()), problem.published(), problem.weights());
    }

    private static <T> List<T> withoutFirst(List<T> list) {
        return list.subList(1, list.size());
    }

    private static Problem weighed(Problem problem) {
        Map<String, Integer> weights = Map.of("meetingRun", 120, "unplacedTraining", 0, "waitDay", 7);
        return new Problem(problem.name(), problem.timeZone(), problem.horizon(), 30, null,
                Set.of(problem.horizon().firstDay().plusDays(3)), problem.sites(), problem.rooms(),
                problem.therapists(), problem.classes(), problem.pathways(), problem.citizens(), null, weights);
    }
}
