package dk.holdplan.change;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Condition;
import dk.holdplan.problem.Course.Slot;
import dk.holdplan.problem.FollowsInstruction;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.RehabClass.Ages;
import dk.holdplan.problem.RehabClass.ClassDay;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** A change of one citizen that lasts. */
    sealed interface OfCitizen extends Change {
    }

    /** A change of one class. */
    sealed interface OfClass extends Change {
    }

    /** A therapist is away. */
    record TherapistAbsent(String therapist, LocalDateTime from, LocalDateTime to) implements Timed {
    }

    /** A room cannot be used. */
    record RoomClosed(String room, LocalDateTime from, LocalDateTime to) implements Timed {
    }

    /** A citizen cannot come. */
    record CitizenAbsent(String citizen, LocalDateTime from, LocalDateTime to) implements Timed {
    }

    /**
     * A therapist works longer, or at all, on one day, also when they were said to be away.
     *
     * @param site where they work then
     */
    record TherapistOnShift(String therapist, String site, LocalDateTime from, LocalDateTime to) implements Timed {
    }

    /** A room can be used for some time of one day outside its opening hours, or although it was closed. */
    record RoomOpened(String room, LocalDateTime from, LocalDateTime to) implements Timed {
    }

    /** A citizen can come at some time of one day after all. */
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
    record CitizenWithdrawn(String citizen) implements OfCitizen {
    }

    /** A citizen comes in whom the problem does not have. */
    record NewReferral(Citizen citizen) implements OfCitizen {
    }

    /** A citizen of the problem has other facts, and these are all of them. */
    record CitizenChanged(Citizen citizen) implements OfCitizen {
    }

    /**
     * Somebody competent has seen a citizen, and more is known of what admission and triage ask. What is null or empty is
     * as it was.
     *
     * @param found conditions that the citizen has
     * @param cleared conditions that speak against nothing any more
     * @param until the last day of a condition
     * @param followsInstruction whether the citizen can follow instruction, perhaps with a companion
     * @param hasPlan whether there is a rehabilitation plan
     * @param age in years
     * @param painSince the first day of the pain
     */
    record CitizenAssessed(String citizen, Set<Condition> found, Set<Condition> cleared,
            Map<Condition, LocalDate> until, @Nullable FollowsInstruction followsInstruction,
            @Nullable Boolean hasPlan, @Nullable Integer age, @Nullable LocalDate painSince) implements OfCitizen {

        public CitizenAssessed {
            found = Set.copyOf(found);
            cleared = Set.copyOf(cleared);
            until = Map.copyOf(until);
        }

        /** Whether nothing was found. */
        public boolean isEmpty() {
            return found.isEmpty() && cleared.isEmpty() && until.isEmpty() && followsInstruction == null
                    && hasPlan == null && age == null && painSince == null;
        }
    }

    /**
     * A citizen who was offered a start in time wants a later one.
     *
     * @param until the first day on which they want to start, null when they want to start as soon as can be after all
     */
    record StartPostponed(String citizen, @Nullable LocalDate until) implements OfCitizen {
    }

    /**
     * A citizen whose course is under way has other places of their own in classes.
     *
     * @param slots all of them
     */
    record OwnPlaces(String citizen, List<Slot> slots) implements OfCitizen {

        public OwnPlaces {
            slots = List.copyOf(slots);
        }
    }

    /**
     * A citizen wants another therapist.
     *
     * @param therapist id of the therapist, null for no wish
     */
    record TherapistWanted(String citizen, @Nullable String therapist) implements OfCitizen {
    }

    /**
     * A citizen is not to be alone with some therapists.
     *
     * @param therapists ids of all of them
     */
    record TherapistsExcluded(String citizen, Set<String> therapists) implements OfCitizen {

        public TherapistsExcluded {
            therapists = Set.copyOf(therapists);
        }
    }

    /** A citizen trains more or less than the pathway says; what is null is as it was. */
    record TrainingChanged(String citizen, @Nullable Integer perWeek, @Nullable Integer minutes,
            @Nullable Integer trainingWeeks) implements OfCitizen {
    }

    /**
     * A class has other limits or meets at other times from now on; what is null is as it was.
     *
     * @param rehabClass id of the class
     * @param capacity citizens in a meeting
     * @param meetings the starts of each weekday that changes or comes in; other weekdays stay as they are
     * @param minCitizens how many there had better be in a meeting
     * @param ages who is taken for training
     * @param joinUntil the last day on which one without a place may begin in it
     */
    record ClassChanged(String rehabClass, @Nullable Integer capacity, List<ClassDay> meetings,
            @Nullable Integer minCitizens, @Nullable Ages ages, @Nullable LocalDate joinUntil) implements OfClass {

        public ClassChanged {
            meetings = List.copyOf(meetings);
        }

        /** A class with other places or meetings. */
        public ClassChanged(String rehabClass, @Nullable Integer capacity, List<ClassDay> meetings) {
            this(rehabClass, capacity, meetings, null, null, null);
        }

        /** Whether nothing is changed. */
        public boolean isEmpty() {
            return capacity == null && meetings.isEmpty() && minCitizens == null && ages == null
                    && joinUntil == null;
        }
    }

    /** A class that the problem does not have. */
    record ClassAdded(RehabClass rehabClass) implements OfClass {
    }

    /**
     * A class does not meet any more.
     *
     * @param rehabClass id of the class
     * @param from the first day without it
     */
    record ClassCancelled(String rehabClass, LocalDate from) implements OfClass {
    }

    /**
     * A class does not meet on one day.
     *
     * @param rehabClass id of the class
     * @param date a day on which it would meet
     */
    record MeetingCancelled(String rehabClass, LocalDate date) implements OfClass {
    }

    /**
     * A class meets at another time on one day, or on a day on which it does not meet else.
     *
     * @param rehabClass id of the class
     * @param starts of which the planner picks one; those of the weekday for the usual ones after all
     */
    record MeetingMoved(String rehabClass, LocalDate date, List<LocalTime> starts) implements OfClass {

        public MeetingMoved {
            starts = List.copyOf(starts);
        }
    }
}
