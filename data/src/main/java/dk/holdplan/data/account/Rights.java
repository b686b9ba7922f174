package dk.holdplan.data.account;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may do.
 *
 * @param therapist whose roster a {@link Role#THERAPIST} sees, null for everybody else
 * @param sites to which the rights are bound, empty for every site
 */
public record Rights(Set<Role> roles, @Nullable String therapist, List<String> sites) implements Serializable {

    private static final long serialVersionUID = 1;

    public Rights {
        roles = Set.copyOf(roles);
        sites = List.copyOf(sites);
    }

    /** Rights at every site. */
    public static Rights of(Role... roles) {
        return new Rights(Set.of(roles), null, List.of());
    }
}
