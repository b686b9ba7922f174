package dk.holdplan.api.security;

import dk.holdplan.data.account.Rights;
import dk.holdplan.data.store.TherapistsAndSites;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells in the log that an OpenID provider names a therapist or sites that no plan knows. Nobody is kept out for that:
 * whoever is new is in the provider's directory before the first plan.
 */
@Component
class UnknownClaims {

    private static final Logger LOG = LoggerFactory.getLogger(UnknownClaims.class);

    private final TherapistsAndSites known;

    UnknownClaims(TherapistsAndSites known) {
        this.known = known;
    }

    /** Writes one line when something is unknown and there are plans that could know it. */
    void tell(Caller somebody) {
        List<String> unknown = of(somebody.rights());
        if (!unknown.isEmpty() && !known.isEmpty()) {
            LOG.warn("The OpenID provider says of {} what no plan knows: {}", somebody.id(), unknown);
        }
    }

    /** The therapist and the sites that no plan knows. */
    List<String> of(Rights rights) {
        List<String> unknown = new ArrayList<>();
        if (rights.therapist() != null && !known.hasTherapist(rights.therapist())) {
            unknown.add("therapist " + rights.therapist());
        }
        rights.sites().stream().filter(site -> !known.hasSite(site)).forEach(site -> unknown.add("site " + site));
        return unknown;
    }
}
