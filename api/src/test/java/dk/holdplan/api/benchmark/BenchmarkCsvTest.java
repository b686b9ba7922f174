package dk.holdplan.api.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.csv.CsvForm;
import dk.holdplan.api.csv.CsvText;
import org.junit.jupiter.api.Test;

class BenchmarkCsvTest {

    @Test
    void writesALineForEachBetterPlan() {
        BenchmarkCsv csv = new BenchmarkCsv();

        csv.add("town", Summaries.TOWN.runs().getFirst());
        csv.add("hamlet, \"old\"", Summaries.HAMLET.runs().getFirst());

        assertThat(CsvText.of(csv.table(), CsvForm.PLAIN).lines()).containsExactly(
                "instance,seed,elapsed_ms,steps,hard,medium,soft",
                "town,0,340,0,0,60,1500", "town,0,4000,900,0,20,1020", "town,0,10000,5000,0,20,1012",
                "\"hamlet, \"\"old\"\"\",5,12,3,2,0,70", "\"hamlet, \"\"old\"\"\",5,2000,50,1,0,80");
    }
}
