package dk.holdplan.api.cli;

import dk.holdplan.api.capacity.CalibrationPictures;
import dk.holdplan.api.capacity.ForecastCsv;
import dk.holdplan.api.capacity.ForecastTable;
import dk.holdplan.capacity.forecast.Assumptions;
import dk.holdplan.capacity.forecast.Calibration;
import dk.holdplan.data.document.ForecastDocument;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "calibrate",
        description = "Tell how far a forecast's small effort is from the full planner: both play the same futures, each rolling "
                + "on its own plans.")
final class CalibrateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Future future;

    @Option(names = "--weeks", paramLabel = "N", description = "Weeks to roll on. Default: ${DEFAULT-VALUE}.")
    private int weeks = 10;

    @Option(names = "--runs", paramLabel = "N", description = "Futures to play. Default: ${DEFAULT-VALUE}.")
    private int runs = 5;

    @Option(names = "--full-steps", paramLabel = "N",
            description = "Steps of the full planner for each week. Default: ${DEFAULT-VALUE}.")
    private long fullSteps = 20_000;

    @Mixin
    private ReportFiles files;

    @Mixin
    private PictureFiles pictures;

    @Override
    public Integer call() {
        if (weeks < 1 || weeks > Assumptions.MOST_WEEKS || runs < 1 || fullSteps < 1) {
            throw new ParameterException(spec.commandLine(),
                    "--weeks must be 1 to " + Assumptions.MOST_WEEKS + ", --runs and --full-steps at least 1");
        }
        files.prepare();
        pictures.prepare();
        Calibration calibration = future.watched(future.asked(), (asked, work) -> Calibration.of(asked.problem(),
                asked.request().assumptions().withSize(weeks, runs), fullSteps, work));
        files.write(ForecastDocument.write(calibration), ForecastCsv.text(calibration));
        pictures.draw(() -> CalibrationPictures.of(calibration));
        return future.tell(ForecastTable.text(calibration));
    }
}
