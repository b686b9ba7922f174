package dk.holdplan.data.document;

import dk.holdplan.capacity.CapacityUse;

/** The use of capacity as JSON. */
public final class CapacityDocument {

    private CapacityDocument() {
    }

    /** The use as JSON; minutes and places are whole numbers, dates and times are local. */
    public static String write(CapacityUse use) {
        return DocumentWriter.write(use);
    }
}
