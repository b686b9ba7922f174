package dk.holdplan.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.holdplan.api.error.RequestException;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ArrivedRequestTest {

    @Test
    void hasTheBodyAsAWhole() throws IOException {
        ArrivedRequest arrived = ArrivedRequest.wait(request("{\"a\": 1}"));

        assertThat(arrived.getInputStream().readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("{\"a\": 1}");
        assertThat(ArrivedRequest.of(new HttpServletRequestWrapper(arrived))).isSameAs(arrived);
        assertThat(ArrivedRequest.wait(request("")).getInputStream().read()).isEqualTo(-1);
    }

    @Test
    void tellsRequestsApart() throws IOException {
        byte[] digest = ArrivedRequest.wait(request("a")).digest();
        MockHttpServletRequest elsewhere = request("a");
        elsewhere.setRequestURI("/api/v1/forecasts");

        assertThat(ArrivedRequest.wait(request("a")).digest()).isEqualTo(digest);
        assertThat(ArrivedRequest.wait(request("b")).digest()).isNotEqualTo(digest);
        assertThat(ArrivedRequest.wait(elsewhere).digest()).isNotEqualTo(digest);
    }

    @Test
    void givesSlowSendersUp() {
        assertThatThrownBy(() -> ArrivedRequest.wait(request("a"), Duration.ofSeconds(-1)))
                .isInstanceOf(RequestException.class).hasMessageContaining("took longer");
    }

    private static MockHttpServletRequest request(String body) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/plans");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return request;
    }
}
