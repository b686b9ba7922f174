package dk.holdplan.api.cli;

import dk.holdplan.api.capacity.Picture;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The directory in which a report draws its pictures, when one is asked for. */
final class PictureFiles {

    @Option(names = "--charts", paramLabel = "DIR", description = "The figures as pictures: DIR/*.png.")
    private @Nullable Path directory;

    /** Makes the directory when it is missing. */
    void prepare() {
        if (directory != null) {
            try {
                Files.createDirectories(directory);
            } catch (IOException e) {
                throw Refusal.unusable(directory + " cannot be made: " + e.getMessage());
            }
        }
    }

    void draw(Supplier<List<Picture>> pictures) {
        if (directory != null) {
            for (Picture picture : pictures.get()) {
                draw(picture, directory.resolve(picture.name() + ".png"));
            }
        }
    }

    private static void draw(Picture picture, Path file) {
        try (OutputStream png = Files.newOutputStream(file)) {
            picture.write(png);
        } catch (IOException e) {
            throw Refusal.unusable(file + " cannot be written: " + e.getMessage());
        }
    }
}
