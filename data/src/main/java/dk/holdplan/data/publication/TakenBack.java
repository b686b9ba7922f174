package dk.holdplan.data.publication;

import dk.holdplan.problem.SessionKind;
import org.jspecify.annotations.Nullable;

/**
 * Something that a citizen was told and that a publication would take back.
 *
 * @param published the session as it is published, null when it was called off and would take place again
 * @param instead what would be published, null for no session
 */
public record TakenBack(@Nullable PublishedSession published, @Nullable PublishedSession instead) {

    public TakenBack {
        if (published == null && instead == null) {
            throw new IllegalArgumentException("nothing is taken back");
        }
    }

    /** Whom to tell. */
    public String citizen() {
        return any().session().citizen();
    }

    /** What they come for. */
    public SessionKind kind() {
        return any().session().kind();
    }

    private PublishedSession any() {
        return published != null ? published : instead;
    }
}
