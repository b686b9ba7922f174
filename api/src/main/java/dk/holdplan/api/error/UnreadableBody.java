package dk.holdplan.api.error;

import dk.holdplan.check.CprShape;
import dk.holdplan.check.Pointer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;

/** What is wrong with a body that Jackson could not read, said without Jackson's words. */
final class UnreadableBody {

    private UnreadableBody() {
    }

    static String detail(@Nullable Throwable cause) {
        return switch (cause) {
            case InvalidFormatException value ->
                pointer(value) + ": found " + CprShape.masked(Expectations.shortened(value.getValue()))
                        + ", expected " + Expectations.of(value.getTargetType()) + ".";
            case StreamReadException broken -> "The body is no JSON document" + place(broken.getLocation()) + ".";
            case JacksonException other -> pointer(other) + ": found something else than was expected there.";
            case null, default -> "The body cannot be read.";
        };
    }

    private static String pointer(JacksonException exception) {
        Pointer pointer = Pointer.ROOT;
        for (JacksonException.Reference step : exception.getPath()) {
            pointer = step.getPropertyName() == null ? pointer.at(step.getIndex()) : pointer.at(step.getPropertyName());
        }
        return pointer.equals(Pointer.ROOT) ? "The body" : pointer.toString();
    }

    private static String place(@Nullable TokenStreamLocation location) {
        return location == null ? "" : ": line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
