package dk.holdplan.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ArrivedRequestTest {

    @Test
    void hasTheBodyAsAWhole() throws IOException {
        ArrivedRequest arrived = arrived("{\"a\": 1}");

        assertThat(arrived.getInputStream().readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("{\"a\": 1}");
        assertThat(ArrivedRequest.of(new HttpServletRequestWrapper(arrived))).isSameAs(arrived);
        assertThat(arrived("").getInputStream().read()).isEqualTo(-1);
    }

    @Test
    void tellsRequestsApart() throws IOException {
        byte[] digest = arrived("a").digest();
        MockHttpServletRequest elsewhere = request("a");
        elsewhere.setRequestURI("/api/v1/forecasts");

        assertThat(arrived("a").digest()).isEqualTo(digest);
        assertThat(arrived("b").digest()).isNotEqualTo(digest);
        assertThat(new ArrivedRequest(elsewhere, new BodyReader().read(elsewhere)).digest()).isNotEqualTo(digest);
    }

    private static ArrivedRequest arrived(String body) throws IOException {
        MockHttpServletRequest request = request(body);
        return new ArrivedRequest(request, new BodyReader().read(request));
    }

    private static MockHttpServletRequest request(String body) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/plans");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return request;
    }
}
