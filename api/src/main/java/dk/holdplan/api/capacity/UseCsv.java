package dk.holdplan.api.capacity;

import dk.holdplan.api.csv.CsvLines;
import dk.holdplan.api.csv.CsvTable;
import dk.holdplan.capacity.CapacityUse;
import dk.holdplan.capacity.CitizenUse;
import dk.holdplan.capacity.MeetingUse;
import dk.holdplan.capacity.ResourceUse;
import dk.holdplan.capacity.ResourceUse.DayUse;
import dk.holdplan.capacity.ResourceUse.TimeUse;

/** The use of capacity as CSV: a line for each meeting, each day of a therapist or room, and each citizen. */
public final class UseCsv {

    private UseCsv() {
    }

    /** Meetings in places, therapists and rooms in minutes, citizens in sessions. */
    public static CsvTable text(CapacityUse use) {
        CsvLines lines = withoutCitizens(use);
        for (CitizenUse citizen : use.demand().citizens()) {
            lines.line("citizen", citizen.citizen(), null, null, citizen.needed(), citizen.placed(),
                    citizen.needed() - citizen.placed(), citizen.waitDays(), citizen.daysToDeadline());
        }
        return lines;
    }

    /** The same without citizens. */
    static CsvLines withoutCitizens(CapacityUse use) {
        CsvLines lines = new CsvLines("what", "id", "date", "start", "available", "used", "free", "wait_days",
                "days_to_deadline");
        for (MeetingUse meeting : use.places().meetings()) {
            lines.line("meeting", meeting.rehabClass(), meeting.date(), meeting.start(), meeting.places(),
                    meeting.taken(), meeting.free(), null, null);
        }
        days(lines, "therapist", use.therapists());
        days(lines, "room", use.rooms());
        return lines;
    }

    private static void days(CsvLines lines, String what, ResourceUse use) {
        for (TimeUse each : use.each()) {
            for (DayUse day : each.days()) {
                lines.line(what, each.id(), day.date(), null, day.available(), day.used(),
                        day.available() - day.used(), null, null);
            }
        }
    }
}
