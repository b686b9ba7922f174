package dk.holdplan.api.cli;

import dk.holdplan.api.capacity.ForecastCsv;
import dk.holdplan.api.capacity.ForecastPictures;
import dk.holdplan.api.capacity.ForecastTable;
import dk.holdplan.capacity.forecast.Forecast;
import dk.holdplan.data.document.ForecastDocument;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "forecast",
        description = "Play the weeks ahead many times: who will break the seven days, how long one waits for a class, how full "
                + "everything is.",
        footer = {
                "",
                "A forecast document may be {}. Its fields: weeks (26), runs (200), seed, referrals (a week by "
                        + "pathway; without them, by Little's law, as many as keep the citizens under way as many as they "
                        + "are), season (factor by month: {\"JULY\": 0.6}), publicHolidays and closedByAgreement (both true: "
                        + "Danish holidays, 5 June, 24 and 31 December), closedWeeks (Mondays), closedDays, showRate (0.85), "
                        + "dropOutAWeek (0.02), steps (1000, of the search for a week), serviceLevel.",
                "Referrals come on working days as a Poisson number a week, with the facts of citizens whom the "
                        + "problem has on the pathway. Shifts come again after as many weeks as the problem has.",
                "The same seed gives the same answer."})
final class ForecastCommand implements Callable<Integer> {

    @Mixin
    private Future future;

    @Mixin
    private ReportFiles files;

    @Mixin
    private PictureFiles pictures;

    @Override
    public Integer call() {
        files.prepare();
        pictures.prepare();
        Forecast forecast = future.watched(future.asked(),
                (asked, work) -> Forecast.of(asked.problem(), asked.request().assumptions(), work));
        files.write(ForecastDocument.write(forecast), ForecastCsv.text(forecast));
        pictures.draw(() -> ForecastPictures.of(forecast));
        return future.tell(ForecastTable.text(forecast));
    }
}
