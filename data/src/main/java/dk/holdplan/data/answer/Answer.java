package dk.holdplan.data.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a request.
 *
 * @param request hash of the request
 * @param status of the response, from 200 to 299
 * @param location header of the response
 * @param contentType header of the response
 * @param body sealed
 * @param entries of the audit that tell of it
 */
public record Answer(byte[] request, int status, @Nullable String location, @Nullable String contentType, byte[] body,
        List<Long> entries) {

    public Answer {
        entries = List.copyOf(entries);
    }
}
