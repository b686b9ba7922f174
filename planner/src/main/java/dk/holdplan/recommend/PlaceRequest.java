package dk.holdplan.recommend;

import dk.holdplan.model.Places;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.recommend.NoPlaceWantedException.Reason;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question for places.
 *
 * @param citizenId of the citizen
 * @param newcomer the whole citizen when the plan's problem does not know them, else null
 * @param kind of the demand; null for the first demand without a place
 * @param week of the demand; null for the first week with such a demand, without a place if possible
 * @param instead start of the session that looks for another place, null for the first one that can move when the demand
 *        has all its places
 * @param from earliest start that is wanted, null for any
 * @param limit most places wanted, 1 or more
 * @param push whether to tell what other sessions could make way; null for only when there are fewer free places than
 *        wanted
 */
public record PlaceRequest(String citizenId, @Nullable Citizen newcomer, @Nullable SessionKind kind,
        @Nullable Integer week, @Nullable LocalDateTime instead, @Nullable LocalDateTime from, int limit,
        @Nullable Boolean push) {

    /** Places wanted when nobody says how many. */
    public static final int DEFAULT_LIMIT = 10;

    /** The first open demand of a citizen of the problem. */
    public static PlaceRequest of(String citizen) {
        return new PlaceRequest(citizen, null, null, null, null, null, DEFAULT_LIMIT, null);
    }

    /** The first open demand of a citizen whom the problem does not know. */
    public static PlaceRequest of(Citizen newcomer) {
        return new PlaceRequest(newcomer.id(), newcomer, null, null, null, null, DEFAULT_LIMIT, null);
    }

    /** The same for a demand. */
    public PlaceRequest demand(SessionKind ofKind, @Nullable Integer inWeek) {
        return new PlaceRequest(citizenId, newcomer, ofKind, inWeek, instead, from, limit, push);
    }

    /** The same with another number of places. */
    public PlaceRequest limit(int most) {
        return new PlaceRequest(citizenId, newcomer, kind, week, instead, from, most, push);
    }

    /** The same with or without what other sessions could make way. */
    public PlaceRequest push(boolean wanted) {
        return new PlaceRequest(citizenId, newcomer, kind, week, instead, from, limit, wanted);
    }

    /** The citizen who is asked for: one of the known, or the newcomer whom nobody knows yet. */
    Citizen citizen(Map<String, Citizen> citizens, Basis basis) {
        Citizen known = citizens.get(citizenId);
        if (newcomer == null) {
            if (known == null) {
                throw new NoPlaceWantedException(Reason.UNKNOWN_CITIZEN,
                        "there is no citizen " + citizenId + " in the problem");
            }
            return known;
        }
        if (known != null || basis.knows(newcomer.id())) {
            throw new NoPlaceWantedException(Reason.KNOWN_CITIZEN,
                    "the problem has a citizen " + newcomer.id() + " or sessions of one");
        }
        return newcomer;
    }
}
