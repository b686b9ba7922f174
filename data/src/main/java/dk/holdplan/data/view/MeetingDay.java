package dk.holdplan.data.view;

import java.time.LocalDate;
import java.util.List;

/**
 * What a class does on one day.
 *
 * @param name of the class
 * @param meetings none, or one in every valid plan
 */
public record MeetingDay(String rehabClass, String name, LocalDate date, List<Appointment> meetings) {

    public MeetingDay {
        meetings = List.copyOf(meetings);
    }
}
