package dk.holdplan.api.paging;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.check.CprShape;
import dk.holdplan.data.paging.Position;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param page from 0, counted from the newest entry there is now
 * @param after behind which entry instead; null to go by the page
 */
public record Part(int page, int size, @Nullable Position after) {

    /** For the OpenAPI document. */
    public static final String PAGE = "From 0. What is added meanwhile moves entries to later pages; with after none comes twice";
    /** For the OpenAPI document. */
    public static final String AFTER = "The next of the part before, to go on behind it, whatever was added or deleted "
            + "meanwhile; without page";
    /** For the OpenAPI document. */
    public static final String NEXT = "Send it as after for what follows; absent at the end";

    private static final int LARGEST = 100;

    /**
     * The part that parameters name.
     *
     * @throws RequestException when they are out of range or contradict each other
     */
    public static Part of(int page, int size, @Nullable String after) {
        if (page < 0 || size < 1 || size > LARGEST) {
            throw new RequestException(ProblemType.INVALID_REQUEST,
                    "page, size: found " + page + ", " + size + ", expected from 0 up, 1 to " + LARGEST + ".");
        }
        if (after == null) {
            return new Part(page, size, null);
        }
        if (page > 0) {
            throw new RequestException(ProblemType.INVALID_REQUEST,
                    "page, after: found both, expected one of them.");
        }
        return new Part(page, size, Position.of(after).orElseThrow(() -> new RequestException(
                ProblemType.INVALID_REQUEST,
                "after: found " + CprShape.masked(after.length() > 80 ? after.substring(0, 80) + "…" : after)
                        + ", expected the next of another part of the list.")));
    }

    /** Where the list goes on behind entries of this part; null when it ends with them. */
    public <T> @Nullable String next(List<T> entries, Function<T, Position> position) {
        return entries.size() < size ? null : position.apply(entries.getLast()).text();
    }
}
