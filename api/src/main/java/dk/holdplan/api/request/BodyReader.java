package dk.holdplan.api.request;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.api.security.Caller;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Waits for bodies. Whose body is here, or comes within a moment, is never in anybody's way; of slow senders only some
 * are waited for at a time, few of them strangers and few of one caller, and none for longer than a minute.
 */
@Component
public class BodyReader {

    /** A network that somebody works with brings the next packet within it. */
    private static final Duration MOMENT = Duration.ofMillis(250);
    /** Of a sender who sends, but little by little; one who sends nothing is given up sooner, by Tomcat. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PATIENCE_WITH_STRANGERS = Duration.ofSeconds(10);
    private static final String STRANGER = "";
    private static final int CHUNK = 65_536;
    private static final int MOST_STRANGERS = 16;
    private static final int MOST_CALLERS = 64;
    private static final int MOST_OF_ONE_CALLER = 16;

    private final SlowSenders strangers = new SlowSenders(MOST_STRANGERS, MOST_STRANGERS);
    private final SlowSenders callers = new SlowSenders(MOST_CALLERS, MOST_OF_ONE_CALLER);

    BodyReader() {
    }

    /**
     * The body of a request.
     *
     * @throws RequestException when it takes too long, or too many are slow
     * @throws IOException when it does not arrive, which Tomcat answers, or is too large
     */
    public byte[] read(HttpServletRequest request) throws IOException {
        Optional<Caller> caller = Caller.current();
        return read(request, caller.map(Caller::id).orElse(STRANGER),
                caller.isPresent() ? PATIENCE : PATIENCE_WITH_STRANGERS);
    }

    byte[] read(HttpServletRequest request, String sender, Duration patience) throws IOException {
        long begin = System.nanoTime();
        var body = new ByteArrayOutputStream(Math.max(32, request.getContentLength()));
        ServletInputStream stream = request.getInputStream();
        // How much of a chunk is here tells nothing of its end.
        boolean isWhole = request.getContentLengthLong() >= 0
                && readWhatComes(stream, Arrival.of(request), body, begin + MOMENT.toNanos());
        if (!isWhole) {
            SlowSenders slow = sender.equals(STRANGER) ? strangers : callers;
            try (SlowSenders.Place place = slow.enter(sender)) {
                waitForRest(stream, body, begin, patience);
            }
        }
        return body.toByteArray();
    }

    /** Whether that is everything. */
    private static boolean readWhatComes(ServletInputStream stream, Arrival arrival, ByteArrayOutputStream body,
            long latest) throws IOException {
        byte[] chunk = new byte[CHUNK];
        while (!stream.isFinished()) {
            if (!arrival.hasMoreUntil(latest)) {
                return false;
            }
            int read = stream.read(chunk);
            if (read < 0) {
                return true;
            }
            body.write(chunk, 0, read);
        }
        return true;
    }

    private static void waitForRest(ServletInputStream stream, ByteArrayOutputStream body, long begin,
            Duration patience) throws IOException {
        byte[] chunk = new byte[CHUNK];
        int read = stream.read(chunk);
        while (read >= 0) {
            body.write(chunk, 0, read);
            if (System.nanoTime() - begin > patience.toNanos()) {
                throw new RequestException(ProblemType.INVALID_REQUEST,
                        "The body took longer than " + patience.toSeconds() + " s to arrive.");
            }
            read = stream.read(chunk);
        }
    }
}
