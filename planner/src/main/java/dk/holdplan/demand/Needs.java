package dk.holdplan.demand;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.SessionKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Expands a problem into what each citizen needs (RULES.md sections 2 to 4). */
public final class Needs {

    private Needs() {
    }

    /** The need of every citizen by id, in the order of the problem; a refused citizen has no demands. */
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
        List<Refusal> refusals = Admission.refusals(citizen, pathway);
        List<Demand> demands = refusals.isEmpty()
                ? demands(citizen, pathway, problem.horizon(), window, firstTrainingWeek)
                : List.of();
        return new Need(citizen, pathway, refusals, window, firstTrainingWeek, demands);
    }

    private static List<Demand> demands(Citizen citizen, Pathway pathway, Horizon horizon,
            @Nullable StartWindow window, int firstTrainingWeek) {
        List<Demand> demands = new ArrayList<>();
        if (window != null) {
            if (window.closes().isAfter(horizon.lastDay())) {
                return demands;
            }
            demands.add(new Demand(SessionKind.EXAMINATION, horizon.week(window.closes()), window.opens(),
                    window.closes(), List.of(pathway.examinationMinutes())));
        }
        int lastTrainingWeek = citizen.trainingWeeks() != null ? citizen.trainingWeeks() : pathway.training().weeks();
        for (int week = 0; week < horizon.weeks(); week++) {
            int trainingWeek = firstTrainingWeek + week;
            if (trainingWeek >= 1) {
                weekly(pathway, trainingWeek, lastTrainingWeek, horizon, week, demands);
            }
        }
        return demands;
    }

    private static void weekly(Pathway pathway, int trainingWeek, int lastTrainingWeek, Horizon horizon, int week,
            List<Demand> demands) {
        int trainings = trainingWeek <= lastTrainingWeek ? pathway.training().perWeek() : 0;
        add(demands, SessionKind.TRAINING, horizon, week,
                Collections.nCopies(trainings, pathway.training().minutes()));
        add(demands, SessionKind.EDUCATION, horizon, week, Collections
                .nCopies(Collections.frequency(pathway.educationWeeks(), trainingWeek), pathway.training().minutes()));
        for (SessionKind kind : List.of(SessionKind.REEVALUATION, SessionKind.CLOSING)) {
            add(demands, kind, horizon, week, pathway.reviews().stream().filter(review -> review.kind() == kind)
                    .filter(review -> review.week() == trainingWeek
                            || review.week() == Pathway.Review.AFTER_LAST_WEEK && trainingWeek == lastTrainingWeek + 1)
                    .map(Pathway.Review::minutes).toList());
        }
    }

    private static void add(List<Demand> demands, SessionKind kind, Horizon horizon, int week, List<Integer> minutes) {
        if (!minutes.isEmpty()) {
            demands.add(new Demand(kind, week, horizon.monday(week), horizon.monday(week).plusDays(6), minutes));
        }
    }
}
