package dk.holdplan.api.study;

import dk.holdplan.api.error.InvalidDocumentException;
import dk.holdplan.api.error.Readings;
import dk.holdplan.capacity.Work;
import dk.holdplan.capacity.forecast.Forecast;
import dk.holdplan.capacity.scenario.Scenario;
import dk.holdplan.capacity.scenario.WhatIf;
import dk.holdplan.change.ChangeList;
import dk.holdplan.data.catalogue.PathwayCatalogue;
import dk.holdplan.data.document.ForecastDocument;
import dk.holdplan.data.document.ForecastRequest;
import dk.holdplan.data.document.ScenariosDocument;
import dk.holdplan.data.study.Study.Question;
import dk.holdplan.problem.Problem;
import dk.holdplan.solve.SolveOptions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Answers questions about a problem. */
final class Answers {

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
            case FORECAST -> forecast(question, problem);
        }
    }

    /** The answer as JSON. */
    static String answer(Question question, Problem problem, Work work) {
        return switch (question.kind()) {
            case WHAT_IF -> ScenariosDocument.write(whatIf(question, problem).run(List.of(),
                    new SolveOptions(UNTIL_THE_STEPS_ARE_DONE, null, question.steps(), 0, 1), question.seeds(), work));
            case FORECAST -> ForecastDocument
                    .write(Forecast.of(problem, forecast(question, problem).assumptions(), work));
        };
    }

    private static WhatIf whatIf(Question question, Problem problem) {
        List<Scenario> scenarios = Readings.value(ScenariosDocument.read(bytes(question)));
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
