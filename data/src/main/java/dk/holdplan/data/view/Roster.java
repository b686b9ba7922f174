package dk.holdplan.data.view;

import java.time.LocalDate;
import java.util.List;

/**
 * What one therapist does on some days.
 *
 * @param name of the therapist
 * @param from first day
 * @param to last day
 * @param appointments in order of time
 */
public record Roster(String therapist, String name, LocalDate from, LocalDate to, List<Appointment> appointments) {

    public Roster {
        appointments = List.copyOf(appointments);
    }
}
