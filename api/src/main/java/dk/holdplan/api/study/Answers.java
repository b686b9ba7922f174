package dk.holdplan.api.study;

import dk.holdplan.api.error.InvalidDocumentException;
import dk.holdplan.api.error.Readings;
import dk.holdplan.capacity.ParallelWork;
import dk.holdplan.capacity.forecast.Assumptions;
import dk.holdplan.capacity.forecast.Calibration;
import dk.holdplan.capacity.forecast.Forecast;
import dk.holdplan.capacity.forecast.SmallestCapacity;
import dk.holdplan.capacity.scenario.Scarcity;
import dk.holdplan.capacity.scenario.Scenario;
import dk.holdplan.capacity.scenario.WhatIf;
import dk.holdplan.change.ChangeList;
import dk.holdplan.data.catalogue.PathwayCatalogue;
import dk.holdplan.data.document.ForecastDocument;
import dk.holdplan.data.document.ForecastRequest;
import dk.holdplan.data.document.ScenariosDocument;
import dk.holdplan.data.store.PlannedProblem;
import dk.holdplan.data.study.Study.Kind;
import dk.holdplan.data.study.Study.Question;
import dk.holdplan.problem.Problem;
import dk.holdplan.solve.SolveOptions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Answers questions about a plan. */
final class Answers {

    /** Weeks that a calibration rolls on at most; what it tells does not change with more. */
    private static final int WEEKS_OF_A_CALIBRATION = 10;
    private static final Duration UNTIL_THE_STEPS_ARE_DONE = Duration.ofDays(1);

    private Answers() {
    }

    /**
     * Reads a question to its end.
     *
     * @throws InvalidDocumentException with everything that is wrong with it
     */
    static void check(Question question, Problem problem) {
        switch (question.kind()) {
            case WHAT_IF -> whatIf(question, problem);
            case SCARCE -> {
                // It asks for nothing that could be wrong.
            }
            case FORECAST, CALIBRATE, SMALLEST_CAPACITY -> forecast(question, problem);
        }
    }

    /**
     * The answer as JSON.
     *
     * @throws NoAnswerException when there is none
     */
    static String answer(Question question, PlannedProblem planned, ParallelWork work) {
        Problem problem = planned.problem();
        return switch (question.kind()) {
            case WHAT_IF -> ScenariosDocument.write(
                    whatIf(question, problem).run(List.of(), options(question), question.seeds(), work));
            case SCARCE -> ScenariosDocument.write(Scarcity.of(problem, planned.plan().sessions(), options(question),
                    question.seeds(), work));
            case FORECAST -> ForecastDocument
                    .write(Forecast.of(problem, forecast(question, problem).assumptions(), work));
            case CALIBRATE -> ForecastDocument.write(
                    Calibration.of(problem, calibrated(question, problem), question.steps(), work));
            case SMALLEST_CAPACITY -> smallest(question, problem, work);
        };
    }

    private static String smallest(Question question, Problem problem, ParallelWork work) {
        ForecastRequest request = forecast(question, problem);
        try {
            return ForecastDocument.write(SmallestCapacity.of(problem, request.assumptions(), request.wanted(),
                    question.steps() == 0 ? null : question.steps(), work));
        } catch (IllegalArgumentException e) {
            throw new NoAnswerException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Assumptions calibrated(Question question, Problem problem) {
        Assumptions assumptions = forecast(question, problem).assumptions();
        return assumptions.withSize(Math.min(assumptions.weeks(), WEEKS_OF_A_CALIBRATION), question.seeds());
    }

    private static SolveOptions options(Question question) {
        return new SolveOptions(UNTIL_THE_STEPS_ARE_DONE, null, question.steps(), 0, 1);
    }

    /** Whether a question is about single citizens. */
    static boolean isOfCitizens(Question question) {
        return question.kind() == Kind.WHAT_IF && AboutCitizens.anyOf(scenarios(question));
    }

    private static List<Scenario> scenarios(Question question) {
        return Readings.value(ScenariosDocument.read(bytes(question)));
    }

    private static WhatIf whatIf(Question question, Problem problem) {
        List<Scenario> scenarios = scenarios(question);
        Stream<String> pathways = scenarios.stream()
                .flatMap(scenario -> new ChangeList(null, scenario.changes()).pathways());
        WhatIf whatIf = new WhatIf(PathwayCatalogue.completed(problem, pathways), scenarios);
        if (!whatIf.issues().isEmpty()) {
            throw new InvalidDocumentException(whatIf.issues());
        }
        return whatIf;
    }

    private static ForecastRequest forecast(Question question, Problem problem) {
        return Readings.value(ForecastDocument.read(bytes(question), problem));
    }

    private static byte[] bytes(Question question) {
        return question.document().getBytes(StandardCharsets.UTF_8);
    }
}
