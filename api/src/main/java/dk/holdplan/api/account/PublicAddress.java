package dk.holdplan.api.account;

import dk.holdplan.data.account.Secret;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where people find the service. */
@Component
class PublicAddress {

    private final Environment environment;

    PublicAddress(Environment environment) {
        this.environment = environment;
    }

    /** The link with which a password is set; the secret is behind #, which browsers keep to themselves. */
    String invitation(Secret secret) {
        return root() + "/#invitation=" + secret.text();
    }

    /** The secret address of a calendar. */
    String feed(Secret secret) {
        return root() + "/feeds/" + secret.text() + ".ics";
    }

    /** Without a slash at the end. */
    private String root() {
        String given = environment.getProperty("holdplan.address", "");
        return given.isBlank()
                ? "http://localhost:" + environment.getProperty("local.server.port",
                        environment.getProperty("server.port", ""))
                : given.replaceAll("/+$", "");
    }
}
