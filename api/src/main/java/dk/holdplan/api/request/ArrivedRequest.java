package dk.holdplan.api.request;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Objects;
import org.springframework.web.util.WebUtils;

/** A request whose body is here as a whole: whoever serves it holds no connection and no search up for a slow sender. */
final class ArrivedRequest extends HttpServletRequestWrapper {

    /** Of a sender who sends, but little by little; one who sends nothing is given up sooner, by Tomcat. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int CHUNK = 65_536;

    private final byte[] body;

    private ArrivedRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    /**
     * Waits for the body of a request.
     *
     * @throws RequestException when it takes longer than a minute
     * @throws IOException when it does not arrive, which Tomcat answers, or is too large
     */
    static ArrivedRequest wait(HttpServletRequest request) throws IOException {
        return wait(request, PATIENCE);
    }

    static ArrivedRequest wait(HttpServletRequest request, Duration patience) throws IOException {
        long latest = System.nanoTime() + patience.toNanos();
        var body = new ByteArrayOutputStream(Math.max(32, request.getContentLength()));
        byte[] chunk = new byte[CHUNK];
        ServletInputStream stream = request.getInputStream();
        int read = stream.read(chunk);
        while (read >= 0) {
            body.write(chunk, 0, read);
            if (System.nanoTime() > latest) {
                throw new RequestException(ProblemType.INVALID_REQUEST,
                        "The body took longer than " + patience.toSeconds() + " s to arrive.");
            }
            read = stream.read(chunk);
        }
        return new ArrivedRequest(request, body.toByteArray());
    }

    /** A request that was waited for, however it was wrapped since. */
    static ArrivedRequest of(HttpServletRequest request) {
        return Objects.requireNonNull(WebUtils.getNativeRequest(request, ArrivedRequest.class), "Nobody waited for it");
    }

    /** Of method, address, content type and body. */
    byte[] digest() {
        MessageDigest digest = Digests.sha256();
        String head = String.join("\n", getMethod(), getRequestURI(), Objects.requireNonNullElse(getQueryString(), ""),
                Objects.requireNonNullElse(getContentType(), ""), "");
        digest.update(head.getBytes(StandardCharsets.UTF_8));
        return digest.digest(body);
    }

    @Override
    public ServletInputStream getInputStream() {
        return new ArrivedStream(new ByteArrayInputStream(body));
    }

    private static final class ArrivedStream extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        ArrivedStream(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("Nobody reads in the background");
        }
    }
}
