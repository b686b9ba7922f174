package dk.holdplan.data.view;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What one therapist, room, class or citizen does on some days.
 *
 * @param name as the problem gives it; of a citizen the id
 * @param from first day
 * @param to last day
 * @param appointments in order of time
 */
public record Roster(String id, String name, LocalDate from, LocalDate to, List<Appointment> appointments) {

    public Roster {
        appointments = List.copyOf(appointments);
    }

    /** The roster without the appointments at sites that are not asked for. */
    public Roster at(Predicate<@Nullable String> site) {
        return new Roster(id, name, from, to,
                appointments.stream().filter(appointment -> site.test(appointment.site())).toList());
    }
}
