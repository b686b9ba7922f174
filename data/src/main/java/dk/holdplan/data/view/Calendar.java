package dk.holdplan.data.view;

import java.util.List;

/**
 * The calendar of a therapist, room, class or citizen.
 *
 * @param name as the problem gives it; of a citizen the id
 * @param events in order of time
 */
public record Calendar(RosterOf whose, String id, String name, List<CalendarEvent> events) {

    public Calendar {
        events = List.copyOf(events);
    }
}
