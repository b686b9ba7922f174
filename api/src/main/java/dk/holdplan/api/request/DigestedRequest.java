package dk.holdplan.api.request;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A request of which a digest is made while its body is read, so that the body need not be kept. */
final class DigestedRequest extends HttpServletRequestWrapper {

    private static final int CHUNK = 8_192;

    private final MessageDigest digest = Digests.sha256();
    private @Nullable ServletInputStream stream;

    DigestedRequest(HttpServletRequest request) {
        super(request);
        String head = String.join("\n", request.getMethod(), request.getRequestURI(),
                Objects.requireNonNullElse(request.getQueryString(), ""),
                Objects.requireNonNullElse(request.getContentType(), ""), "");
        digest.update(head.getBytes(StandardCharsets.UTF_8));
    }

    /** Of method, address, content type and body; reads what is left of the body. */
    byte[] digest() throws IOException {
        ServletInputStream rest = getInputStream();
        byte[] chunk = new byte[CHUNK];
        int read = 0;
        while (read >= 0) {
            read = rest.read(chunk, 0, CHUNK);
        }
        return digest.digest();
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (stream == null) {
            stream = new DigestedStream(super.getInputStream(), digest);
        }
        return stream;
    }

    private static final class DigestedStream extends ServletInputStream {

        private final ServletInputStream stream;
        private final MessageDigest digest;

        DigestedStream(ServletInputStream stream, MessageDigest digest) {
            this.stream = stream;
            this.digest = digest;
        }

        @Override
        public int read() throws IOException {
            int next = stream.read();
            if (next >= 0) {
                digest.update((byte) next);
            }
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = stream.read(bytes, offset, length);
            if (read > 0) {
                digest.update(bytes, offset, read);
            }
            return read;
        }

        /** Whoever served the request may be done with it; what it left unread is read later. */
        @Override
        public void close() {
            // Tomcat closes its stream itself.
        }

        @Override
        public boolean isFinished() {
            return stream.isFinished();
        }

        @Override
        public boolean isReady() {
            return stream.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            stream.setReadListener(listener);
        }
    }
}
