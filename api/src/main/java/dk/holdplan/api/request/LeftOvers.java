package dk.holdplan.api.request;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Ends requests that were answered before their body was here, such as those of strangers. The answer goes out, and what
 * is still on its way is taken for a moment, so that whoever sends it gets to read the answer; then the connection is
 * closed. Tomcat alone would go on reading with a thread for each slow sender.
 */
@Component
class LeftOvers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new LeftOverValve());
    }

    private static final class LeftOverValve extends ValveBase {

        private static final Logger LOG = LoggerFactory.getLogger(LeftOverValve.class);
        private static final Duration MOMENT = Duration.ofSeconds(5);
        private static final int MOST_AT_ONCE = 16;

        private final Semaphore turns = new Semaphore(MOST_AT_ONCE);

        LeftOverValve() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            Arrival arrival = new Arrival(request.getCoyoteRequest());
            arrival.attachTo(request);
            getNext().invoke(request, response);
            if (!request.isAsync() && !request.getCoyoteRequest().isFinished()) {
                end(request, response, arrival);
            }
        }

        private void end(Request request, Response response, Arrival arrival) {
            try {
                response.finishResponse();
                if (turns.tryAcquire()) {
                    try {
                        take(request, arrival);
                    } finally {
                        turns.release();
                    }
                }
            } catch (IOException e) {
                LOG.debug("The client is gone", e);
            }
            if (!request.getCoyoteRequest().isFinished()) {
                request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            }
        }

        /** A chunk of which only the beginning is here may take longer, but not longer than Tomcat waits for a byte. */
        private static void take(Request request, Arrival arrival) throws IOException {
            long latest = System.nanoTime() + MOMENT.toNanos();
            Dropped dropped = new Dropped();
            int read = 0;
            while (read >= 0 && System.nanoTime() < latest && !request.getCoyoteRequest().isFinished()
                    && arrival.hasMoreUntil(latest)) {
                // Not by the stream, which may be closed.
                read = request.getCoyoteRequest().doRead(dropped);
            }
        }
    }

    /** Where nothing is kept. */
    private static final class Dropped implements ApplicationBufferHandler {

        private ByteBuffer buffer = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer next) {
            buffer = next;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // Nothing is kept.
        }
    }
}
