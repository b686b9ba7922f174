package dk.holdplan.api.account;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.check.CprShape;
import dk.holdplan.check.IdShape;
import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody may do, as it is asked for and answered. */
@Schema(name = "Rights")
record RightsDocument(List<Role> roles,
        @Schema(description = "Whose roster a therapist sees") @Nullable String therapist,
        @Schema(description = "Sites to which the rights are bound; absent or empty for every site") @Nullable List<String> sites) {

    static RightsDocument of(Rights rights) {
        return new RightsDocument(rights.roles().stream().sorted().toList(), rights.therapist(), rights.sites());
    }

    /** The rights that are asked for. */
    static Rights read(@Nullable RightsDocument document) {
        List<Role> roles = document == null || document.roles() == null ? List.of() : document.roles();
        if (document == null || roles.isEmpty() || roles.stream().anyMatch(Objects::isNull)) {
            throw new RequestException(ProblemType.INVALID_REQUEST, "rights.roles: expected one or more of "
                    + List.of(Role.values()) + ".");
        }
        List<String> sites = document.sites() == null ? List.of() : document.sites();
        if (sites.stream().anyMatch(RightsDocument::isNoId)) {
            throw new RequestException(ProblemType.INVALID_REQUEST,
                    "rights.sites: expected ids of sites, each " + IdShape.EXPECTED + ".");
        }
        if (roles.contains(Role.THERAPIST) == (document.therapist() == null)
                || (document.therapist() != null && isNoId(document.therapist()))) {
            throw new RequestException(ProblemType.INVALID_REQUEST,
                    "rights.therapist: expected the id of a therapist if, and only if, THERAPIST is among the roles; "
                            + IdShape.EXPECTED + ".");
        }
        return new Rights(Set.copyOf(roles), document.therapist(), sites);
    }

    private static boolean isNoId(@Nullable String text) {
        return text == null || !IdShape.isFine(text) || CprShape.matches(text);
    }
}
