package dk.holdplan.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.holdplan.api.error.BusyException;
import dk.holdplan.api.error.RequestException;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class BodyReaderTest {

    private final BodyReader bodies = new BodyReader();

    @Test
    void givesSlowSendersUp() {
        assertThatThrownBy(() -> bodies.read(chunked("a"), "key:1", Duration.ofSeconds(-1)))
                .isInstanceOf(RequestException.class).hasMessageContaining("took longer");
    }

    @Test
    void readsTheSameInChunks() throws IOException {
        assertThat(bodies.read(chunked("abc"))).asString().isEqualTo("abc");
    }

    @Test
    void waitsForSomeOfEachAndForSomeOfAll() {
        SlowSenders senders = new SlowSenders(3, 2);
        SlowSenders.Place first = senders.enter("a");
        senders.enter("a");
        assertThatThrownBy(() -> senders.enter("a")).isInstanceOf(BusyException.class);
        senders.enter("b");
        assertThatThrownBy(() -> senders.enter("c")).isInstanceOf(BusyException.class);

        first.close();

        senders.enter("c");
        assertThatThrownBy(() -> senders.enter("a")).isInstanceOf(BusyException.class);
    }

    /** Its length is not told. */
    private static MockHttpServletRequest chunked(String body) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/plans") {

            @Override
            public int getContentLength() {
                return -1;
            }

            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        request.setContent(body.getBytes());
        return request;
    }
}
