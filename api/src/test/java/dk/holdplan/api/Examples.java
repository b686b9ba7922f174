package dk.holdplan.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Problems for tests. */
public final class Examples {

    private static final Path DATASETS = Path.of("..", "data", "datasets");

    private Examples() {
    }

    /** A published dataset. */
    public static byte[] dataset(String name) {
        try {
            return Files.readAllBytes(DATASETS.resolve(name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
