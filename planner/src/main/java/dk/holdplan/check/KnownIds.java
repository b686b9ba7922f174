package dk.holdplan.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The ids of a list. In place of one that is not there they suggest one that looks like it. */
final class KnownIds {

    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> byLooks = new HashMap<>();

    KnownIds(Stream<String> known) {
        known.forEach(id -> {
            ids.add(id);
            byLooks.putIfAbsent(Shown.alike(id), id);
        });
    }

    boolean contains(String id) {
        return ids.contains(id);
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    /** What was expected in place of an unknown id, with the known one that looks like it. */
    String expected(String what, String unknown) {
        String meant = byLooks.get(Shown.alike(unknown));
        return meant == null ? what : what + ", perhaps " + Shown.visible(CprShape.masked(meant));
    }
}
