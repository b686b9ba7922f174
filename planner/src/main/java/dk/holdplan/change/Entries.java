package dk.holdplan.change;

import dk.holdplan.check.CprShape;
import dk.holdplan.check.Issue;
import dk.holdplan.check.IssueCode;
import dk.holdplan.check.Pointer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rooms, therapists, classes or citizens of a problem while it is being changed, by id. */
final class Entries<T> {

    private final Map<String, T> byId = new LinkedHashMap<>();
    private final Function<T, String> id;
    private final String expected;
    private final Draft draft;

    /**
     * The entries of a list of the problem.
     *
     * @param expected what an id of one is called
     */
    Entries(List<T> entries, Function<T, String> id, String expected, Draft draft) {
        this.id = id;
        this.expected = expected;
        this.draft = draft;
        entries.forEach(entry -> byId.put(id.apply(entry), entry));
    }

    List<T> all() {
        return List.copyOf(byId.values());
    }

    @Nullable
    T get(String key) {
        return byId.get(key);
    }

    /** Puts an entry in the place of the one with its id, or at the end; gives the one before, null for none. */
    @Nullable
    T put(T entry) {
        return byId.put(id.apply(entry), entry);
    }

    /** Replaces an entry, or removes it when the revision gives null. */
    void revise(String key, Pointer at, Function<T, @Nullable T> revision) {
        T old = byId.get(key);
        if (old != null) {
            draft.about(old, byId.computeIfPresent(key, (same, entry) -> revision.apply(entry)));
        } else {
            draft.add(Issue.error(IssueCode.UNKNOWN_REFERENCE, at, CprShape.masked(key), expected));
        }
    }
}
