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

    /** The same problem under another name. */
    public Problem withName(String other) {
        return new Problem(other, timeZone, horizon, gridMinutes, lunch, closedDays, sites, rooms, therapists, classes,
                pathways, citizens, published, weights);
    }

    /** The same problem of other weeks. */
    public Problem withHorizon(Horizon other) {
        return new Problem(name, timeZone, other, gridMinutes, lunch, closedDays, sites, rooms, therapists, classes,
                pathways, citizens, published, weights);
    }

    /** The same problem with another lunch. */
    public Problem withLunch(@Nullable Lunch other) {
        return new Problem(name, timeZone, horizon, gridMinutes, other, closedDays, sites, rooms, therapists, classes,
                pathways, citizens, published, weights);
    }

    /** The same problem with other closed days. */
    public Problem withClosedDays(Set<LocalDate> closed) {
        return new Problem(name, timeZone, horizon, gridMinutes, lunch, closed, sites, rooms, therapists, classes,
                pathways, citizens, published, weights);
    }

    /** The same problem with other rooms. */
    public Problem withRooms(List<Room> other) {
        return new Problem(name, timeZone, horizon, gridMinutes, lunch, closedDays, sites, other, therapists, classes,
                pathways, citizens, published, weights);
    }

    /** The same problem with other therapists. */
    public Problem withTherapists(List<Therapist> other) {
        return new Problem(name, timeZone, horizon, gridMinutes, lunch, closedDays, sites, rooms, other, classes,
                pathways, citizens, published, weights);
    }

    /** The same problem with other classes. */
    public Problem withClasses(List<RehabClass> other) {
        return new Problem(name, timeZone, horizon, gridMinutes, lunch, closedDays, sites, rooms, therapists, other,
                pathways, citizens, published, weights);
    }

    /** The same problem with other pathways. */
    public Problem withPathways(List<Pathway> other) {
        return new Problem(name, timeZone, horizon, gridMinutes, lunch, closedDays, sites, rooms, therapists, classes,
                other, citizens, published, weights);
    }

    /** The same problem of other citizens. */
    public Problem withCitizens(List<Citizen> other) {
        return new Problem(name, timeZone, horizon, gridMinutes, lunch, closedDays, sites, rooms, therapists, classes,
                pathways, other, published, weights);
    }

    /** The same problem after another publication, null for none. */
    public Problem withPublished(@Nullable Published known) {
        return new Problem(name, timeZone, horizon, gridMinutes, lunch, closedDays, sites, rooms, therapists, classes,
                pathways, citizens, known, weights);
    }

    /** The same problem with other weights. */
    public Problem withWeights(Map<String, Integer> other) {
        return new Problem(name, timeZone, horizon, gridMinutes, lunch, closedDays, sites, rooms, therapists, classes,
                pathways, citizens, published, other);
    }

    /** The published sessions, empty when nothing is published. */
    public List<Session> publishedSessions() {
        return published == null ? List.of() : published.sessions();
    }
}
