package dk.holdplan.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class DurationOptionTest {

    private final DurationOption option = new DurationOption();

    @ParameterizedTest
    @CsvSource({"30s,PT30S", "45,PT45S", "2m,PT2M", "1m30s,PT1M30S", "1h,PT1H", "500ms,PT0.5S", "2s250ms,PT2.25S"})
    void readsDurations(String text, Duration expected) {
        assertThat(option.convert(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0s", "s", "-1s", "1.5s", "30 s", "s30", "99999999999s", "PT30S"})
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> option.convert(text)).isInstanceOf(TypeConversionException.class);
    }
}
