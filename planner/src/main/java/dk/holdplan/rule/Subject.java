package dk.holdplan.rule;

import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.problem.Session;
import java.time.LocalDate;
import java.util.List;

/** What a match of a rule is about. */
public sealed interface Subject {

    /** A demanded session without a place. */
    record OpenDemand(Unplaced demand) implements Subject {
    }

    /**
     * Sessions of one citizen, or the sessions of one class meeting.
     *
     * @param sessions at least one; of a rule about published sessions first the published one, then the one that came
     *        instead, if any
     */
    record Sessions(List<Session> sessions) implements Subject {

        public Sessions {
            sessions = List.copyOf(sessions);
        }

        /** The first of them. */
        public Session first() {
            return sessions.getFirst();
        }

        /** The last of them. */
        public Session last() {
            return sessions.getLast();
        }
    }

    /**
     * What a therapist does on one day.
     *
     * @param load booked minutes
     * @param limit minutes that hurt nobody
     */
    record TherapistDay(String therapist, LocalDate date, int load, int limit) implements Subject {
    }
}
