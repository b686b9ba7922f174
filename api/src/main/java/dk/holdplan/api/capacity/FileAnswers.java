package dk.holdplan.api.capacity;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pictures that the command line writes to files, as answers. */
public final class FileAnswers {

    private FileAnswers() {
    }

    /**
     * One of some pictures as PNG.
     *
     * @param name of the picture, null for the first
     * @throws RequestException when there is no picture with the name
     */
    public static byte[] png(List<Picture> pictures, @Nullable String name) {
        Picture picture = pictures.stream().filter(each -> name == null || each.name().equals(name)).findFirst()
                .orElseThrow(() -> new RequestException(ProblemType.INVALID_REQUEST, "picture: found " + name
                        + ", expected one of " + pictures.stream().map(Picture::name).toList() + "."));
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            picture.write(png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
