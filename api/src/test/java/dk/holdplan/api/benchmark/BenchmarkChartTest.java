package dk.holdplan.api.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.benchmark.Summary;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BenchmarkChartTest {

    private static final int WHITE = 0xFFFFFF;

    static Stream<Summary> drawsTwoPanels() {
        return Stream.of(Summaries.TOWN, Summaries.HAMLET);
    }

    @ParameterizedTest
    @MethodSource
    void drawsTwoPanels(Summary summary) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();

        new BenchmarkChart(summary).write(png);

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
        int half = image.getWidth() / 2;
        assertThat(image.getWidth()).isGreaterThan(2 * image.getHeight());
        assertThat(colours(image, 0, half)).isGreaterThan(3);
        assertThat(colours(image, half, image.getWidth())).isGreaterThan(3);
    }

    private static long colours(BufferedImage image, int from, int to) {
        return IntStream.range(from, to)
                .flatMap(x -> IntStream.range(0, image.getHeight()).map(y -> image.getRGB(x, y) & WHITE)).distinct()
                .count();
    }
}
