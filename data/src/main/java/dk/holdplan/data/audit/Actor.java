package dk.holdplan.data.audit;

import java.util.List;

/**
 * Who did something.
 *
 * @param id stable
 * @param name at that time
 * @param roles at that time
 */
public record Actor(String id, String name, List<String> roles) {

    public Actor {
        roles = List.copyOf(roles);
    }
}
