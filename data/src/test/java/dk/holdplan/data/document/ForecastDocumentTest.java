package dk.holdplan.data.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.capacity.forecast.Assumptions;
import dk.holdplan.capacity.forecast.ServiceLevel;
import dk.holdplan.check.Issue;
import dk.holdplan.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ForecastDocumentTest {

    private static final Problem TINY = ProblemDocument.read(Datasets.bytes("tiny.json")).value();

    private static Reading<ForecastRequest> read(String json) {
        return ForecastDocument.read(json.getBytes(StandardCharsets.UTF_8), TINY);
    }

    @Test
    void assumesWhatIsUsualWithoutFields() {
        ForecastRequest request = read("{}").value();

        assertThat(request.wanted()).isEqualTo(new ServiceLevel(0.99, 0.95));
        assertThat(request.assumptions()).extracting(Assumptions::weeks, Assumptions::runs, Assumptions::showRate)
                .containsExactly(26, 200, 0.85);
        assertThat(request.assumptions().closedDays()).contains(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 25),
                LocalDate.of(2027, 3, 26));
    }

    @Test
    void closesWhatTheDocumentSaysAlone() {
        ForecastRequest request = read("""
                {"publicHolidays": false, "closedByAgreement": false, "closedWeeks": ["2026-12-28"],
                 "closedDays": ["2026-12-01"], "season": {"JULY": 0.5}, "referrals": {"individual-back": 1.5}}""")
                .value();

        assertThat(request.assumptions().closedDays()).hasSize(8).contains(LocalDate.of(2026, 12, 1),
                LocalDate.of(2027, 1, 3));
        assertThat(request.assumptions().season()).isEqualTo(Map.of(Month.JULY, 0.5));
    }

    @Test
    void tellsNoReferralsFromReferralsThatAreLeftOut() {
        assertThat(read("{}").value().assumptions().referrals()).isNull();
        assertThat(read("{\"referrals\": {}}").value().assumptions().referrals()).isEmpty();
    }

    @Test
    void tellsEveryIssueAtOnce() {
        assertThat(read("""
                {"weeks": 27, "runs": "many", "referrals": {"none": 1, "individual-back": -1}, "season": {"JUL": 1},
                 "closedWeeks": ["2026-12-29"], "showRate": 85, "more": true}""").issues()).extracting(Issue::pointer)
                .containsExactlyInAnyOrder("/weeks", "/runs", "/referrals/none", "/referrals/individual-back",
                        "/season/JUL", "/closedWeeks", "/showRate", "/more");
    }
}
