package dk.holdplan.api.reading;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;

/** The forms in which a request is sent and its answer is wanted. */
final class MediaTypes {

    private MediaTypes() {
    }

    /**
     * What of an {@code Accept} can be given: answers are in UTF-8.
     *
     * @return the values of the header; empty when it is not there
     * @throws RequestException when nothing of it can be given or understood
     */
    static List<String> wanted(List<String> accept) {
        List<MediaType> types;
        try {
            types = MediaType.parseMediaTypes(accept);
        } catch (InvalidMediaTypeException | InvalidMimeTypeException e) {
            throw notAcceptable("media types such as application/json");
        }
        if (types.stream().allMatch(MediaTypes::isUtf8)) {
            return accept;
        }
        List<MediaType> possible = types.stream().filter(MediaTypes::isUtf8).toList();
        if (possible.isEmpty()) {
            throw notAcceptable("answers in UTF-8");
        }
        return List.of(MediaType.toString(possible));
    }

    private static boolean isUtf8(MediaType type) {
        Charset charset = type.getCharset();
        return charset == null || charset.equals(StandardCharsets.UTF_8);
    }

    private static RequestException notAcceptable(String expected) {
        return new RequestException(ProblemType.NOT_ACCEPTABLE, "Accept: expected " + expected + ".");
    }

    /** What is wrong with a {@code Content-Type}, if anything is. */
    static Optional<RequestException> wrong(@Nullable String contentType) {
        try {
            if (contentType == null || MediaType.parseMediaType(contentType).isConcrete()) {
                return Optional.empty();
            }
        } catch (InvalidMediaTypeException | InvalidMimeTypeException e) {
            // told below
        }
        return Optional.of(new RequestException(ProblemType.UNSUPPORTED_MEDIA_TYPE,
                "Content-Type: expected a media type such as application/json."));
    }
}
