package dk.holdplan.change;

import dk.holdplan.change.Change.CitizenAssessed;
import dk.holdplan.change.Change.CitizenChanged;
import dk.holdplan.change.Change.CitizenWithdrawn;
import dk.holdplan.change.Change.NewReferral;
import dk.holdplan.change.Change.OfCitizen;
import dk.holdplan.change.Change.OwnPlaces;
import dk.holdplan.change.Change.StartPostponed;
import dk.holdplan.change.Change.TherapistWanted;
import dk.holdplan.change.Change.TherapistsExcluded;
import dk.holdplan.change.Change.TrainingChanged;
import dk.holdplan.check.CprShape;
import dk.holdplan.check.Issue;
import dk.holdplan.check.IssueCode;
import dk.holdplan.check.Pointer;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Course;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes of citizens that last: who comes and goes, what is known of them, what they want. */
final class CitizenChanges {

    private final Draft draft;
    /** Whose admission was asked anew, and where in the changes. */
    private final Map<String, Pointer> admission = new LinkedHashMap<>();

    CitizenChanges(Draft draft) {
        this.draft = draft;
    }

    /** Whose admission was asked anew, each with the last place in the changes. */
    Map<String, Pointer> admission() {
        return admission;
    }

    void apply(OfCitizen change, Pointer at) {
        switch (change) {
            case CitizenWithdrawn gone -> draft.citizens().revise(gone.citizen(), at.at("citizen"), old -> null);
            case NewReferral referral -> take(referral.citizen(), at.at("citizen"), true);
            case CitizenChanged changed -> take(changed.citizen(), at.at("citizen"), false);
            case CitizenAssessed assessed -> assessed(assessed, at);
            case StartPostponed later -> revise(later.citizen(), at, Map.of("referral/postponedUntil", "until"),
                    old -> old.withReferral(old.referral().postponed(later.until())));
            case OwnPlaces places -> places(places, at);
            case TherapistWanted wanted -> revise(wanted.citizen(), at,
                    Map.of("therapist", "therapist", "course/therapist", "therapist"),
                    old -> withTherapist(old, wanted.therapist()));
            case TherapistsExcluded excluded -> revise(excluded.citizen(), at, Map.of("notTherapists", "therapists"),
                    old -> without(old, excluded));
            case TrainingChanged training -> training(training, at);
        }
    }

    /** Replaces a citizen; what is then wrong with some of their fields is wrong with fields of the change. */
    private void revise(String id, Pointer at, Map<String, String> fields, UnaryOperator<Citizen> revision) {
        fields.forEach((field, source) -> {
            Pointer place = Pointer.ROOT.at("citizens").at(id);
            for (String segment : field.split("/")) {
                place = place.at(segment);
            }
            draft.origins().put(place, at.at(source));
        });
        draft.citizens().revise(id, at.at("citizen"), revision::apply);
    }

    private static void given(Map<String, String> fields, String field, String source, boolean isGiven) {
        if (isGiven) {
            fields.put(field, source);
        }
    }

    private void take(Citizen citizen, Pointer at, boolean isNew) {
        Citizen old = draft.citizens().put(citizen);
        draft.about(isNew ? null : old, citizen);
        if (old != null && !isNew && !old.available().isEmpty() && citizen.available().isEmpty()) {
            draft.add(Issue.warning(IssueCode.ANY_TIME_NOW, at.at("available"), "none", "the times at which "
                    + "the citizen can come; without any, the citizen counts as able to come at any time"));
        }
        draft.origins().put(Pointer.ROOT.at("citizens").at(citizen.id()), at);
        admission.put(citizen.id(), at);
        if (old != null && isNew) {
            draft.error(IssueCode.DUPLICATE_ID, at.at("id"), CprShape.masked(citizen.id()),
                    "an id that no citizen has yet");
        } else if (old == null && !isNew) {
            draft.error(IssueCode.UNKNOWN_REFERENCE, at.at("id"), CprShape.masked(citizen.id()),
                    "the id of a citizen");
        }
    }

    private void assessed(CitizenAssessed found, Pointer at) {
        if (found.isEmpty()) {
            draft.error(IssueCode.MISSING_FIELD, at.at("cleared"), null,
                    "what was found: found, cleared, until, followsInstruction, hasPlan, age or painSince");
        }
        found.cleared().stream().filter(found.found()::contains).sorted()
                .forEach(condition -> draft.error(IssueCode.DUPLICATE_VALUE, at.at("cleared"), condition,
                        "a condition that is not in found"));
        Map<String, String> fields = new LinkedHashMap<>();
        given(fields, "referral/cleared", "cleared", !found.cleared().isEmpty());
        given(fields, "referral/until", "until", !found.until().isEmpty());
        given(fields, "age", "age", found.age() != null);
        given(fields, "painSince", "painSince", found.painSince() != null);
        revise(found.citizen(), at, fields, old -> Assessment.of(old, found));
        admission.put(found.citizen(), at);
    }

    private void places(OwnPlaces places, Pointer at) {
        revise(places.citizen(), at, Map.of("course/slots", "slots"), old -> {
            if (old.course() == null) {
                draft.error(IssueCode.UNKNOWN_REFERENCE, at.at("citizen"), CprShape.masked(old.id()),
                        "the id of a citizen whose course has begun");
                return old;
            }
            return old.withCourse(old.course().withSlots(places.slots()));
        });
    }

    private static Citizen withTherapist(Citizen old, @Nullable String wanted) {
        Course course = old.course();
        return old.withTherapists(wanted, old.notTherapists()).withCourse(
                course == null || course.therapist() == null ? course : course.withTherapist(wanted));
    }

    /** Whoever is excluded is the citizen's own therapist no more. */
    private static Citizen without(Citizen old, TherapistsExcluded excluded) {
        Course course = old.course();
        boolean wanted = old.therapist() != null && !excluded.therapists().contains(old.therapist());
        boolean own = course == null || course.therapist() == null
                || !excluded.therapists().contains(course.therapist());
        return old.withTherapists(wanted ? old.therapist() : null, excluded.therapists())
                .withCourse(own || course == null ? course : course.withTherapist(null));
    }

    private void training(TrainingChanged change, Pointer at) {
        if (change.perWeek() == null && change.minutes() == null && change.trainingWeeks() == null) {
            draft.error(IssueCode.MISSING_FIELD, at.at("perWeek"), null, "perWeek, minutes or trainingWeeks");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        given(fields, "perWeek", "perWeek", change.perWeek() != null);
        given(fields, "minutes", "minutes", change.minutes() != null);
        given(fields, "trainingWeeks", "trainingWeeks", change.trainingWeeks() != null);
        revise(change.citizen(), at, fields,
                old -> old.withTraining(change.trainingWeeks() == null ? old.trainingWeeks() : change.trainingWeeks(),
                        change.perWeek() == null ? old.perWeek() : change.perWeek(),
                        change.minutes() == null ? old.minutes() : change.minutes()));
    }
}
