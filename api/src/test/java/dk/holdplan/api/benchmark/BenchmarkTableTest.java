package dk.holdplan.api.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.benchmark.Summary;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchmarkTableTest {

    private static final List<Duration> MOMENTS = List.of(Duration.ofMillis(1500), Duration.ofSeconds(5),
            Duration.ofSeconds(10), Duration.ofSeconds(30));

    @Test
    void showsEachInstanceInALineThatIsAligned() {
        assertThat(text(Duration.ofSeconds(10), Summaries.TOWN, Summaries.HAMLET).lines()).containsExactly(
                "| instance      | citizens | demand | first plan |   1.5 s median |    1.5 s worst |     5 s median |      5 s worst |     end median |      end worst |      best known | medium gap | soft gap | steps/s |   heap |",
                "| ------------- | -------: | -----: | ---------: | -------------: | -------------: | -------------: | -------------: | -------------: | -------------: | --------------: | ---------: | -------: | ------: | -----: |",
                "| town          |      300 |    520 |     6.10 s |              - |              - |              - |              - |         30/990 |         30/990 | 20/1000 optimal |    +50.0 % |   -1.0 % |     400 | 80 MiB |",
                "| hamlet, \"old\" |        7 |      9 |          - | 2 broken, 0/70 | 2 broken, 0/70 | 1 broken, 0/80 | 1 broken, 0/80 | 1 broken, 0/80 | 1 broken, 0/80 |               - |          - |        - |      25 |  7 MiB |");
    }

    @Test
    void leavesOutMomentsThatNoSearchReached() {
        assertThat(titles(Duration.ofDays(1), Summaries.TOWN)).contains("5 s median").doesNotContain("10 s", "30 s");
        assertThat(titles(Duration.ofDays(1), Summaries.HAMLET)).contains("1.5 s worst").doesNotContain(" 5 s");
    }

    @Test
    void leavesOutMomentsFromTheEndOn() {
        assertThat(titles(Duration.ofSeconds(5), Summaries.TOWN)).contains("1.5 s median").doesNotContain(" 5 s");
    }

    @Test
    void comparesOnlyWithWhatIsKnown() {
        assertThat(titles(Duration.ofSeconds(2), Summaries.HAMLET)).doesNotContain("best known", "gap");
        assertThat(new BenchmarkTable(List.of(Summaries.HAMLET), Duration.ofSeconds(2), MOMENTS).comparison())
                .isEmpty();
    }

    @Test
    void comparesAllInstancesInALine() {
        BenchmarkTable table = new BenchmarkTable(List.of(Summaries.TOWN, Summaries.HAMLET), Duration.ofSeconds(10),
                MOMENTS);

        assertThat(table.comparison().strip())
                .isEqualTo("Medium at best known on 0 of 1; soft gap -1.0 % on average, -1.0 % at worst.");
    }

    private static String titles(Duration limit, Summary summary) {
        return text(limit, summary).lines().findFirst().orElseThrow();
    }

    private static String text(Duration limit, Summary... summaries) {
        return new BenchmarkTable(List.of(summaries), limit, MOMENTS).text();
    }
}
