package dk.holdplan.api.cli;

import dk.holdplan.api.capacity.SmallestPictures;
import dk.holdplan.api.capacity.SmallestTable;
import dk.holdplan.capacity.ParallelWork;
import dk.holdplan.capacity.forecast.SmallestCapacity;
import dk.holdplan.data.document.ForecastDocument;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "smallest-capacity",
        description = "Search for the smallest capacity that holds the service level of a forecast document: therapist hours a "
                + "week, and meetings by kind and weekday, of which none can be taken away.",
        footer = {
                "",
                "An hour less is the last hour of what is then the longest shift. The level counts all weeks and "
                        + "runs of the forecast together; every capacity is played with the same referrals and no-shows.",
                "Some 30 to 60 capacities are played: ask for fewer runs than for a forecast."})
final class SmallestCapacityCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Future future;

    @Option(names = "--full-steps", paramLabel = "N",
            description = "Go on with the full planner at so many steps a week, so that one unit less breaks the level in its "
                    + "plans too.")
    private @Nullable Long fullSteps;

    @Mixin
    private ReportFiles files;

    @Mixin
    private PictureFiles pictures;

    @Override
    public Integer call() {
        if (fullSteps != null && fullSteps < 1) {
            throw new ParameterException(spec.commandLine(), "--full-steps must be at least 1");
        }
        files.prepare();
        pictures.prepare();
        SmallestCapacity smallest = future.watched(future.asked(), this::search);
        files.write(ForecastDocument.write(smallest), SmallestTable.csv(smallest));
        pictures.draw(() -> SmallestPictures.of(smallest));
        return future.tell(SmallestTable.text(smallest));
    }

    private SmallestCapacity search(Future.Asked asked, ParallelWork work) {
        try {
            return SmallestCapacity.of(asked.problem(), asked.request().assumptions(), asked.request().wanted(),
                    fullSteps, work);
        } catch (IllegalArgumentException e) {
            throw Refusal.errors(String.valueOf(e.getMessage()));
        }
    }
}
