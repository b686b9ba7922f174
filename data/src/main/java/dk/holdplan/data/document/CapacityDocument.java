package dk.holdplan.data.document;

import dk.holdplan.capacity.CapacityUse;
import dk.holdplan.capacity.overbooking.Overbooking;
import java.util.List;

/** The use of capacity as JSON, and how far it could be overbooked. */
public final class CapacityDocument {

    private CapacityDocument() {
    }

    private record Booking(double risk, List<Overbooking.Booked> classes) {
    }

    /** The use as JSON; minutes and places are whole numbers, dates and times are local. */
    public static String write(CapacityUse use) {
        return DocumentWriter.write(use);
    }

    /** What classes may book as JSON; the problem that comes of it is a document of its own. */
    public static String write(Overbooking overbooking) {
        return DocumentWriter.write(new Booking(overbooking.risk(), overbooking.classes()));
    }
}
