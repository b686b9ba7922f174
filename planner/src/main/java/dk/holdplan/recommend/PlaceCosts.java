package dk.holdplan.recommend;

import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.Rule;
import dk.holdplan.timetable.Assignment;
import dk.holdplan.timetable.Occupancy;
import dk.holdplan.timetable.Place;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What each place of one citizen's session adds to the score. Not thread-safe. */
final class PlaceCosts {

    private final Occupancy occupancy;
    private final OwnRules own;
    private final List<Session> rest;
    private final Units fixed;
    private final Map<OwnKey, Units> memory;
    private final Set<LocalDateTime> publishedStarts;

    /** All that the rules about the citizen alone see of a place. */
    private record OwnKey(LocalDate date, int minutes, String therapist, @Nullable String rehabClass, boolean liked,
            @Nullable LocalDateTime publishedStart, @Nullable String publishedRoom) {
    }

    /**
     * Costs in a plan without the session.
     *
     * @param rest the citizen's other sessions
     * @param fixed what every place adds alike, such as what taking the session out of its old place gave back
     */
    PlaceCosts(Occupancy occupancy, OwnRules own, SessionKind kind, List<Session> rest, Units fixed) {
        this.occupancy = occupancy;
        this.own = own;
        this.rest = rest;
        this.fixed = fixed;
        memory = new HashMap<>();
        publishedStarts = own.published().stream().filter(session -> session.kind() == kind).map(Session::start)
                .collect(Collectors.toSet());
    }

    private PlaceCosts(PlaceCosts like, Units fixed) {
        occupancy = like.occupancy;
        own = like.own;
        rest = like.rest;
        this.fixed = fixed;
        memory = like.memory;
        publishedStarts = like.publishedStarts;
    }

    /** Costs of the same session when every place adds something else alike. */
    PlaceCosts with(Units otherFixed) {
        return new PlaceCosts(this, otherFixed);
    }

    /** Whether a start has a price because the therapist would rather not work then. */
    boolean isAvoided(Place place, int start) {
        return occupancy.isAvoided(place, start);
    }

    /** What every place adds alike. */
    Units fixed() {
        return fixed;
    }

    /** Whether a start has a price of its own because a session is published then. */
    boolean isPublished(LocalDateTime start) {
        return publishedStarts.contains(start);
    }

    /** What a session adds at a place; {@code liked} when its time is not outside what the citizen likes. */
    Units units(Session session, Place place, int start, boolean liked) {
        boolean known = isPublished(session.start());
        OwnKey key = new OwnKey(session.date(), session.minutes(), session.therapist(), session.rehabClass(), liked,
                known ? session.start() : null, known ? session.room() : null);
        Units ownUnits = memory.computeIfAbsent(key, first -> own.units(Sessions.plus(rest, session)));
        return ownUnits.plus(fixed).plus(shared(occupancy, place, start));
    }

    /** What a session adds to the rules that look at therapists and classes, in a plan without it. */
    static Units shared(Occupancy occupancy, Place place, int start) {
        boolean inClass = place.meeting() != Assignment.ALONE;
        Units missing = Units.NONE.plus(Rule.MISSING_MEMBER,
                inClass ? occupancy.meetings.joinMissing(place.meeting()) : 0);
        if (inClass && occupancy.meetings.members(place.meeting()) > 0) {
            return occupancy.widens(place)
                    ? missing.plus(Rule.OVERLOAD_MINUTE, occupancy.overloadMinutes(occupancy.arena.therapistDay(
                            place.therapist(), place.day()), occupancy.minutesAround(place)))
                            .plus(Rule.THERAPIST_AVOIDS, occupancy.isAvoidedAround(place, start) ? 1 : 0)
                    : missing;
        }
        int overload = occupancy.overloadMinutes(occupancy.arena.therapistDay(place.therapist(), place.day()),
                occupancy.takenMinutes(place.therapist(), place.length()));
        return missing.plus(Rule.OVERLOAD_MINUTE, overload)
                .plus(Rule.THERAPIST_AVOIDS, occupancy.isAvoided(place, start) ? 1 : 0)
                .plus(Rule.MEETING_RUN, inClass ? 1 : 0);
    }
}
