package dk.holdplan.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A planning problem: everything that is known before a timetable is made. A problem may be wrong in many ways;
 * {@code dk.holdplan.check} tells all of them, and everything after it relies on a problem without errors.
 *
 * @param gridMinutes every session starts at a minute of the day that this divides
 * @param lunch null when no lunch is kept
 * @param published the timetable that is already known to citizens, null when there is none
 * @param weights penalties by the names of RULES.md section 6 that replace the defaults
 */
public record Problem(String name, String timeZone, Horizon horizon, int gridMinutes, @Nullable Lunch lunch,
        Set<LocalDate> closedDays, List<Site> sites, List<Room> rooms, List<Therapist> therapists,
        List<RehabClass> classes, List<Pathway> pathways, List<Citizen> citizens, @Nullable Published published,
        Map<String, Integer> weights) {

    /** The time zone of a problem that names none. */
    public static final String DEFAULT_TIME_ZONE = "Europe/Copenhagen";

    /** The grid of a problem that names none, in minutes. */
    public static final int DEFAULT_GRID_MINUTES = 15;

    public Problem {
        closedDays = Set.copyOf(closedDays);
        sites = List.copyOf(sites);
        rooms = List.copyOf(rooms);
        therapists = List.copyOf(therapists);
        classes = List.copyOf(classes);
        pathways = List.copyOf(pathways);
        citizens = List.copyOf(citizens);
        weights = Map.copyOf(weights);
    }

    /** The published sessions, empty when nothing is published. */
    public List<Session> publishedSessions() {
        return published == null ? List.of() : published.sessions();
    }
}
