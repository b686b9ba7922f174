package dk.holdplan.api.request;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import org.springframework.web.util.WebUtils;

/** A request whose body is here as a whole: whoever serves it holds no connection and no search up for a slow sender. */
final class ArrivedRequest extends HttpServletRequestWrapper {

    private final byte[] body;

    ArrivedRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
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
