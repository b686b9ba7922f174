package dk.holdplan.api.capacity;

import dk.holdplan.capacity.forecast.Calibration;
import dk.holdplan.capacity.forecast.Calibration.Error;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A forecast's small effort beside the full planner, as a picture. */
public final class CalibrationPictures {

    private CalibrationPictures() {
    }

    /** The pictures. */
    public static List<Picture> of(Calibration calibration) {
        Map<String, List<? extends Number>> series = new LinkedHashMap<>();
        series.put(calibration.quickSteps() + " steps",
                calibration.errors().stream().map(error -> rounded(error.quick())).toList());
        series.put("full planner, " + calibration.fullSteps() + " steps",
                calibration.errors().stream().map(error -> rounded(error.full())).toList());
        return List.of(new Picture("calibration", List.of(new Bars(2 * calibration.errors().size()).panel(
                "shares over " + calibration.weeks() + " weeks", "%",
                calibration.errors().stream().map(Error::share).toList(), series))));
    }

    private static double rounded(double percent) {
        return Math.rint(10 * percent) / 10;
    }
}
