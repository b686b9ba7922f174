package dk.holdplan.check;

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

    @Override
    public String toString() {
        return parent == null ? "" : parent + "/" + segment.replace("~", "~0").replace("/", "~1");
    }
}
