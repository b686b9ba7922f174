package dk.holdplan.api.study;

import dk.holdplan.api.capacity.CalibrationPictures;
import dk.holdplan.api.capacity.ComparisonCsv;
import dk.holdplan.api.capacity.ComparisonPictures;
import dk.holdplan.api.capacity.ForecastCsv;
import dk.holdplan.api.capacity.ForecastPictures;
import dk.holdplan.api.capacity.Picture;
import dk.holdplan.api.capacity.ScarcityPictures;
import dk.holdplan.api.capacity.ScarcityTable;
import dk.holdplan.api.capacity.SmallestPictures;
import dk.holdplan.api.capacity.SmallestTable;
import dk.holdplan.api.csv.CsvTable;
import dk.holdplan.capacity.forecast.Calibration;
import dk.holdplan.capacity.forecast.Forecast;
import dk.holdplan.capacity.forecast.SmallestCapacity;
import dk.holdplan.capacity.scenario.Scarcity;
import dk.holdplan.capacity.scenario.ScenarioComparison;
import dk.holdplan.data.document.ForecastDocument;
import dk.holdplan.data.document.ScenariosDocument;
import dk.holdplan.data.study.Study;
import java.util.List;
import java.util.Objects;

/** The answer of a study that is DONE in the forms that the command line writes beside JSON. */
record Report(CsvTable csv, List<Picture> pictures) {

    static Report of(Study study) {
        String answer = Objects.requireNonNull(study.answer());
        return switch (study.question().kind()) {
            case WHAT_IF -> {
                ScenarioComparison comparison = ScenariosDocument.comparison(answer);
                yield new Report(ComparisonCsv.text(comparison), ComparisonPictures.of(comparison));
            }
            case SCARCE -> {
                Scarcity scarcity = ScenariosDocument.scarcity(answer);
                yield new Report(ScarcityTable.csv(scarcity), ScarcityPictures.of(scarcity));
            }
            case FORECAST -> {
                Forecast forecast = ForecastDocument.forecast(answer);
                yield new Report(ForecastCsv.text(forecast), ForecastPictures.of(forecast));
            }
            case CALIBRATE -> {
                Calibration calibration = ForecastDocument.calibration(answer);
                yield new Report(ForecastCsv.text(calibration), CalibrationPictures.of(calibration));
            }
            case SMALLEST_CAPACITY -> {
                SmallestCapacity smallest = ForecastDocument.smallestCapacity(answer);
                yield new Report(SmallestTable.csv(smallest), SmallestPictures.of(smallest));
            }
        };
    }
}
