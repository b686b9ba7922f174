package dk.holdplan.api.study;

import dk.holdplan.capacity.scenario.Scenario;
import dk.holdplan.change.Change;
import java.util.List;

/** Which questions are about single citizens: the difference of two sums tells of them too. */
final class AboutCitizens {

    private AboutCitizens() {
    }

    static boolean anyOf(List<Scenario> scenarios) {
        return scenarios.stream().flatMap(scenario -> scenario.changes().stream()).anyMatch(AboutCitizens::is);
    }

    /** Without a default: whoever adds a kind of change decides here. */
    private static boolean is(Change change) {
        return switch (change) {
            case Change.CitizenAbsent it -> true;
            case Change.CitizenAvailable it -> true;
            case Change.CitizenWithdrawn it -> true;
            case Change.CitizenChanged it -> true;
            case Change.NewReferral it -> true;
            case Change.CitizenAssessed it -> true;
            case Change.StartPostponed it -> true;
            case Change.OwnPlaces it -> true;
            case Change.TherapistWanted it -> true;
            case Change.TherapistsExcluded it -> true;
            case Change.TrainingChanged it -> true;
            case Change.SessionPinned it -> true;
            case Change.SessionUnpinned it -> true;
            case Change.TherapistAbsent it -> false;
            case Change.TherapistOnShift it -> false;
            case Change.RoomClosed it -> false;
            case Change.RoomOpened it -> false;
            case Change.ClassChanged it -> false;
            case Change.ClassAdded it -> false;
            case Change.ClassCancelled it -> false;
            case Change.MeetingCancelled it -> false;
            case Change.MeetingMoved it -> false;
        };
    }
}
