package dk.holdplan.stream;

import dk.holdplan.model.Engagement;
import dk.holdplan.model.IndividualPlace;
import dk.holdplan.model.MeetingPlace;
import dk.holdplan.model.Place;
import dk.holdplan.model.PlannedCitizen;
import dk.holdplan.model.PlannedSession;
import dk.holdplan.problem.SessionKind;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A running count of the sessions of one citizen. */
final class CitizenTally {

    private @Nullable PlannedCitizen citizen;
    private int[] sessions = new int[0];
    private int[] movable = new int[0];
    private int[] trainings = new int[0];
    /** Empty unless education may be on the day of a training. */
    private int[] educations = new int[0];
    private final Map<String, Integer> therapists = new HashMap<>();
    private final Map<String, Integer> slots = new HashMap<>();
    private int doubled;
    private int adjacent;
    private int extraVisits;

    /** Counts a session where it is now; the answer takes it out again. */
    Runnable add(PlannedSession session) {
        if (citizen == null) {
            citizen = session.citizen();
            sessions = new int[citizen.days()];
            movable = new int[citizen.days()];
            trainings = new int[citizen.days()];
            educations = new int[citizen.educationSameDay() ? citizen.days() : 0];
        }
        Place place = session.place();
        count(session, place, 1);
        return () -> count(session, place, -1);
    }

    private void count(PlannedSession session, Place place, int step) {
        boolean training = session.kind() == SessionKind.TRAINING;
        int day = place.day();
        doubled -= doubledOn(day);
        extraVisits -= extraVisitsOn(day);
        sessions[day] += step;
        movable[day] += session.frozen() ? 0 : step;
        if (training) {
            countTraining(day, step);
        } else if (session.kind() == SessionKind.EDUCATION && educations.length > 0) {
            educations[day] += step;
        }
        doubled += doubledOn(day);
        extraVisits += extraVisitsOn(day);
        switch (place) {
            case IndividualPlace(Engagement engagement) -> step(therapists, engagement.therapist().id(), step);
            case MeetingPlace meeting when training -> step(slots, meeting.slot(), step);
            case MeetingPlace meeting -> {
            }
        }
    }

    private int doubledOn(int day) {
        return movable[day] > 0 && sessions[day] > 1 ? 1 : 0;
    }

    private int extraVisitsOn(int day) {
        return educations.length > 0 && trainings[day] == 0 ? educations[day] : 0;
    }

    private void countTraining(int day, int step) {
        boolean before = trainings[day] > 0;
        trainings[day] += step;
        boolean after = trainings[day] > 0;
        if (before != after) {
            adjacent += (after ? 1 : -1) * (trained(day - 1) + trained(day + 1));
        }
    }

    private int trained(int day) {
        return day >= 0 && day < trainings.length && trainings[day] > 0 ? 1 : 0;
    }

    private static void step(Map<String, Integer> counts, String key, int step) {
        counts.merge(key, step, (before, change) -> before + change == 0 ? null : before + change);
    }

    /** What the counted sessions add up to. */
    CitizenTotals totals() {
        return new CitizenTotals(citizen.educationSameDay() ? 0 : doubled, adjacent, extraVisits, otherTherapists(),
                citizen.ownSlots().isEmpty() ? 0 : sum(slots, slot -> !citizen.ownSlots().contains(slot)),
                Math.max(0, slots.size() - citizen.trainingsPerWeek()));
    }

    private int otherTherapists() {
        String own = citizen.ownTherapist();
        return own == null
                ? Math.max(0, therapists.size() - 1)
                : sum(therapists, therapist -> !therapist.equals(own));
    }

    private static int sum(Map<String, Integer> counts, Predicate<String> wanted) {
        int sum = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            sum += wanted.test(entry.getKey()) ? entry.getValue() : 0;
        }
        return sum;
    }
}
