package dk.holdplan.api.audit;

import java.util.stream.Stream;
import org.springframework.http.MediaType;

/** An answer that tells of some citizens: who got it is written down for each of them. */
public interface NamesCitizens {

    /** Their ids; one may come more than once. */
    Stream<String> citizensNamed();

    /** Those in the form in which it is sent, if forms name others. */
    default Stream<String> citizensNamed(MediaType form) {
        return citizensNamed();
    }
}
