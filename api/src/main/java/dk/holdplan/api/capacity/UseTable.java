package dk.holdplan.api.capacity;

import dk.holdplan.capacity.CapacityUse;
import dk.holdplan.capacity.DemandUse.KindUse;
import dk.holdplan.capacity.PlaceUse.PlaceCount;
import dk.holdplan.capacity.ResourceUse;
import dk.holdplan.capacity.ResourceUse.TimeUse;
import dk.holdplan.capacity.Waiting;
import dk.holdplan.problem.CalendarWeek;
import java.time.LocalDate;
import java.util.Locale;

/** The use of capacity as text. */
public final class UseTable {

    private static final double PERCENT = 100;

    private UseTable() {
    }

    /** Places, therapists, rooms, demand and waiting, one table each. */
    public static String text(CapacityUse use) {
        String blank = System.lineSeparator();
        return places(use) + blank + times("therapist", use.therapists()) + blank + times("room", use.rooms()) + blank
                + demand(use) + blank + waiting(use.waiting());
    }

    private static String places(CapacityUse use) {
        TextTable table = new TextTable("class", "meetings", "run", "places", "taken", "free", "share", "missing");
        use.places().byClass().forEach(each -> places(table, each.name(), each));
        use.places().byWeekday().forEach(each -> places(table, each.name(), each));
        use.places().byHour().forEach(each -> places(table, "from " + each.name() + ":00", each));
        use.places().byWeek()
                .forEach(each -> places(table, new CalendarWeek(LocalDate.parse(each.name())).toString(), each));
        places(table, "all", use.places().all());
        return table.text();
    }

    private static void places(TextTable table, String name, PlaceCount each) {
        table.row(name, each.meetings(), each.running(), each.places(), each.taken(), each.free(),
                percent(each.share()), each.missing());
    }

    private static String times(String what, ResourceUse use) {
        TextTable table = new TextTable(what, "minutes", "used", "idle", "share", "peak", "on", "longest idle");
        for (TimeUse each : use.each()) {
            table.row(each.id(), each.available(), each.used(), each.idle(), percent(each.share()),
                    percent(each.peak()), each.peakDay() == null ? "-" : each.peakDay(), each.longestIdle());
        }
        table.row("all", use.available(), use.used(), use.available() - use.used(), percent(use.share()), "", "", "");
        return table.text();
    }

    private static String demand(CapacityUse use) {
        TextTable table = new TextTable("sessions", "needed", "placed", "unplaced");
        for (KindUse kind : use.demand().kinds()) {
            table.row(kind.kind(), kind.needed(), kind.placed(), kind.unplaced());
        }
        TextTable citizens = new TextTable("sessions placed of needed", "citizens");
        use.demand().counts().forEach(
                count -> citizens.row(count.placed() + " of " + count.needed(), count.citizens()));
        return table.text() + System.lineSeparator() + citizens.text();
    }

    private static String waiting(Waiting waiting) {
        TextTable table = new TextTable("days waited", "citizens");
        waiting.days().forEach(each -> table.row(each.days(), each.citizens()));
        TextTable left = new TextTable("days left to the deadline", "citizens");
        waiting.daysToDeadline().forEach(each -> left.row(each.days(), each.citizens()));
        return table.text() + System.lineSeparator() + left.text() + String.format(Locale.ROOT,
                "%d new citizens: %d in time, %d late, %d without a place; %.1f days on average%n", waiting.due(),
                waiting.inTime(), waiting.late(), waiting.unplaced(), waiting.meanDays());
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", PERCENT * share);
    }
}
