package dk.holdplan.check;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A place in a JSON document; its text is a JSON pointer (RFC 6901), made only when an issue needs it. */
public final class Pointer {

    /** The whole document. */
    public static final Pointer ROOT = new Pointer(null, "");

    private final @Nullable Pointer parent;
    private final String segment;

    private Pointer(@Nullable Pointer parent, String segment) {
        this.parent = parent;
        this.segment = segment;
    }

    /** The place of a field in the object at this place. */
    public Pointer at(String field) {
        return new Pointer(this, field);
    }

    /** The place of an entry, from 0, in the list at this place. */
    public Pointer at(int index) {
        return new Pointer(this, Integer.toString(index));
    }

    /** Looks at each entry of the list at this place, together with the entry's place. */
    public <T> void each(List<T> entries, BiConsumer<Pointer, T> look) {
        for (int i = 0; i < entries.size(); i++) {
            look.accept(at(i), entries.get(i));
        }
    }

    @Override
    public String toString() {
        return parent == null ? "" : parent + "/" + segment.replace("~", "~0").replace("/", "~1");
    }
}
