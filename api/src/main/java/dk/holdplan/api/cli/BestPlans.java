package dk.holdplan.api.cli;

import dk.holdplan.benchmark.BestKnown;
import dk.holdplan.benchmark.MeasuredSearch;
import dk.holdplan.data.document.PlanDocument;
import dk.holdplan.plan.Score;
import dk.holdplan.rule.Judge;
import java.nio.file.Files;
import java.nio.file.Path;

/** A directory that holds plans that are better than the best known. */
final class BestPlans {

    private final Path directory;

    BestPlans(Path directory) {
        this.directory = directory;
    }

    /** Keeps the plan of a trial if it breaks no rule and beats both the best known and the one that is kept already. */
    boolean keep(Subject subject, MeasuredSearch trial) {
        BestKnown known = subject.instance().bestKnown();
        Path file = directory.resolve(subject.instance().name() + ".plan.json");
        Score score = trial.verdict().score();
        if (known == null || score.compareTo(known.score()) >= 0
                || Files.exists(file) && score.compareTo(kept(subject, file)) >= 0) {
            return false;
        }
        OutputFile.of(file.toString()).write(PlanDocument.write(trial.plan()));
        return true;
    }

    private static Score kept(Subject subject, Path file) {
        return new Judge(subject.problem()).judge(Documents.plan(file.toString())).score();
    }
}
