package dk.holdplan.api.cli;

import java.io.IOException;
import java.nio.file.Path;

/** Whether a person watches. */
final class Terminal {

    private static final Path STANDARD_ERROR = Path.of("/dev/fd/2");

    private Terminal() {
    }

    /** Whether the standard error is a terminal; where that cannot be told, whether both other streams are. */
    static boolean isWatched() {
        if (!STANDARD_ERROR.getFileSystem().isOpen() || !STANDARD_ERROR.toFile().exists()) {
            return System.console() != null;
        }
        try {
            String target = STANDARD_ERROR.toRealPath().toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException e) {
            return false;
        }
    }
}
