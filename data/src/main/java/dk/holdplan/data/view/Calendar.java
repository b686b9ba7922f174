package dk.holdplan.data.view;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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

    /** The calendar without the events at sites that are not asked for. */
    public Calendar at(Predicate<@Nullable String> site) {
        return new Calendar(whose, id, name,
                events.stream().filter(event -> site.test(event.appointment().site())).toList());
    }
}
