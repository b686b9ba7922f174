package dk.holdplan.api.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Writes down who gets an answer that was given before: whoever is in it is told of again. */
public interface GivenAgain {

    /** The ids of what was written down of the request so far. */
    List<Long> entries(HttpServletRequest request);

    /** Writes it down again, for the request that gets the same answer. */
    void again(List<Long> entries, HttpServletRequest request);
}
