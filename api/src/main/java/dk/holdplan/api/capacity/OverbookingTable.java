package dk.holdplan.api.capacity;

import dk.holdplan.api.csv.CsvLines;
import dk.holdplan.api.csv.CsvTable;
import dk.holdplan.capacity.overbooking.Overbooking;
import dk.holdplan.capacity.overbooking.Overbooking.Booked;
import java.util.Locale;

/** What classes may book and what that risks, as text. */
public final class OverbookingTable {

    private static final double PERCENT = 100;

    private OverbookingTable() {
    }

    /** A line a class. */
    public static String text(Overbooking overbooking) {
        TextTable table = new TextTable("class", "places", "room holds", "show rate", "bookings", "come on average",
                "more than places");
        for (Booked booked : overbooking.classes()) {
            table.row(booked.rehabClass(), booked.places(), booked.roomLimit(), percent(booked.showRate()),
                    booked.bookings(), String.format(Locale.ROOT, "%.1f", booked.expected()),
                    percent(booked.crowded()));
        }
        return table.text() + "Risk accepted: " + percent(overbooking.risk())
                + " of the fully booked meetings may have more citizens than places, never more than the room holds."
                + System.lineSeparator();
    }

    /** The same as CSV; shares are from 0 to 1. */
    public static CsvTable csv(Overbooking overbooking) {
        CsvLines lines = new CsvLines("class", "places", "room_limit", "show_rate", "bookings", "expected", "crowded");
        overbooking.classes().forEach(booked -> lines.line(booked.rehabClass(), booked.places(), booked.roomLimit(),
                booked.showRate(), booked.bookings(), booked.expected(), booked.crowded()));
        return lines;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", PERCENT * share);
    }
}
