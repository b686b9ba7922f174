package dk.holdplan.api.audit;

import java.util.stream.Stream;

/** An answer that tells of some citizens: who got it is written down for each of them. */
public interface NamesCitizens {

    /** Their ids; one may come more than once. */
    Stream<String> citizensNamed();
}
