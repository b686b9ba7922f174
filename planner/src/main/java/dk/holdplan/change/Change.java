package dk.holdplan.change;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.RehabClass.ClassDay;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One change of the facts of a problem. */
public sealed interface Change {

    /** A change that holds from one moment to another, {@code to} not included. */
    sealed interface Timed extends Change {

        /** When it begins. */
        LocalDateTime from();

        /** When it is over. */
        LocalDateTime to();

        /** From begin to end. */
        default Interval time() {
            return new Interval(from(), to());
        }
    }

    /** A therapist is away: their shifts are cut, split or gone. */
    record TherapistAbsent(String therapist, LocalDateTime from, LocalDateTime to) implements Timed {
    }

    /** A room cannot be used. */
    record RoomClosed(String room, LocalDateTime from, LocalDateTime to) implements Timed {
    }

    /** A citizen cannot come. */
    record CitizenAbsent(String citizen, LocalDateTime from, LocalDateTime to) implements Timed {
    }

    /**
     * A therapist works longer, or at all, on a day.
     *
     * @param site where they work then
     */
    record TherapistOnShift(String therapist, String site, LocalDateTime from, LocalDateTime to) implements Timed {
    }

    /** A room can be used for some time of a day outside its opening hours, or although it was closed. */
    record RoomOpened(String room, LocalDateTime from, LocalDateTime to) implements Timed {
    }

    /** A citizen can come at some time of a day after all. */
    record CitizenAvailable(String citizen, LocalDateTime from, LocalDateTime to) implements Timed {
    }

    /**
     * A session of the plan is to stay as it is, as long as no rule is against it.
     *
     * @param start of the session
     */
    record SessionPinned(String citizen, LocalDateTime start) implements Change {
    }

    /**
     * A session may change again.
     *
     * @param start of the session
     */
    record SessionUnpinned(String citizen, LocalDateTime start) implements Change {
    }

    /** A citizen's course ends; they are no longer planned. */
    record CitizenWithdrawn(String citizen) implements Change {
    }

    /** A citizen comes in whom the problem does not have. */
    record NewReferral(Citizen citizen) implements Change {
    }

    /** A citizen of the problem has other facts, and these are all of them. */
    record CitizenChanged(Citizen citizen) implements Change {
    }

    /**
     * A class has another number of places or meets at other times.
     *
     * @param rehabClass id of the class
     * @param capacity citizens in a meeting, null to leave it as it is
     * @param meetings the starts of each weekday that changes or comes in; other weekdays stay as they are
     */
    record ClassChanged(String rehabClass, @Nullable Integer capacity, List<ClassDay> meetings) implements Change {

        public ClassChanged {
            meetings = List.copyOf(meetings);
        }
    }

    /** A class that the problem does not have. */
    record ClassAdded(RehabClass rehabClass) implements Change {
    }

    /**
     * A class does not meet any more.
     *
     * @param rehabClass id of the class
     * @param from the first day without it
     */
    record ClassCancelled(String rehabClass, LocalDate from) implements Change {
    }

    /**
     * A class does not meet on one day.
     *
     * @param rehabClass id of the class
     * @param date a day on which it would meet
     */
    record MeetingCancelled(String rehabClass, LocalDate date) implements Change {
    }
}
