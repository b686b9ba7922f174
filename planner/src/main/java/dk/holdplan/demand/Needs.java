package dk.holdplan.demand;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Problem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Expands a problem into what each citizen needs (RULES.md sections 2 to 4). */
public final class Needs {

    private Needs() {
    }

    /** The need of every citizen by id, in the order of the problem; one who is not admitted has no demands. */
    public static Map<String, Need> of(Problem problem) {
        Map<String, Pathway> pathways = problem.pathways().stream()
                .collect(Collectors.toMap(Pathway::id, Function.identity()));
        Map<String, Need> needs = new LinkedHashMap<>();
        for (Citizen citizen : problem.citizens()) {
            needs.put(citizen.id(), need(citizen, pathways.get(citizen.pathway()), problem));
        }
        return Collections.unmodifiableMap(needs);
    }

    private static Need need(Citizen citizen, Pathway pathway, Problem problem) {
        StartWindow window = citizen.course() == null ? StartWindow.of(citizen, pathway, problem) : null;
        int firstTrainingWeek = window == null
                ? citizen.course().weeksDone() + 1
                : -problem.horizon().week(window.closes());
        List<Refusal> refusals = Admission.refusals(citizen, pathway, problem.horizon().firstDay());
        Need need = new Need(citizen, pathway, problem.horizon(), refusals, window, firstTrainingWeek, List.of());
        return refusals.isEmpty() ? need.with(new Demands(need, problem.closedDays()).all()) : need;
    }
}
