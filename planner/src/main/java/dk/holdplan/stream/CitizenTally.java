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
import org.jspecify.annotations.Nullable;

/** A running count of the sessions of one citizen. */
final class CitizenTally {

    private @Nullable PlannedCitizen citizen;
    private int[] sessions = new int[0];
    private int[] movable = new int[0];
    private int[] trainings = new int[0];
    private final Map<String, Integer> therapists = new HashMap<>();
    private final Map<String, Integer> slots = new HashMap<>();
    private int doubled;
    private int adjacent;

    /** Counts a session where it is now; the answer takes it out again. */
    Runnable add(PlannedSession session) {
        if (citizen == null) {
            citizen = session.citizen();
            sessions = new int[citizen.days()];
            movable = new int[citizen.days()];
            trainings = new int[citizen.days()];
        }
        Place place = session.place();
        count(session, place, 1);
        return () -> count(session, place, -1);
    }

    private void count(PlannedSession session, Place place, int step) {
        boolean training = session.kind() == SessionKind.TRAINING;
        countDay(place.day(), session.frozen(), step);
        if (training) {
            countTraining(place.day(), step);
        }
        switch (place) {
            case IndividualPlace(Engagement engagement) -> step(therapists, engagement.therapist().id(), step);
            case MeetingPlace meeting when training -> step(slots, meeting.slot(), step);
            case MeetingPlace meeting -> {
            }
        }
    }

    private void countDay(int day, boolean frozen, int step) {
        doubled -= doubledOn(day);
        sessions[day] += step;
        movable[day] += frozen ? 0 : step;
        doubled += doubledOn(day);
    }

    private int doubledOn(int day) {
        return movable[day] == 0 ? 0 : sessions[day] - 1;
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
        return new CitizenTotals(doubled, adjacent, otherTherapists(),
                Math.max(0, slots.size() - citizen.trainingsPerWeek()));
    }

    private int otherTherapists() {
        String own = citizen.ownTherapist();
        if (own == null) {
            return Math.max(0, therapists.size() - 1);
        }
        int others = 0;
        for (Map.Entry<String, Integer> entry : therapists.entrySet()) {
            others += entry.getKey().equals(own) ? 0 : entry.getValue();
        }
        return others;
    }
}
