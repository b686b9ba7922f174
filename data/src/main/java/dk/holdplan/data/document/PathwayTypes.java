package dk.holdplan.data.document;

import static dk.holdplan.data.document.Types.FLAG;
import static dk.holdplan.data.document.Types.INTEGER;
import static dk.holdplan.data.document.Types.TEXT;
import static dk.holdplan.data.document.Types.choice;
import static dk.holdplan.data.document.Types.listOf;
import static dk.holdplan.data.document.Types.object;

import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Pathway.Admission;
import dk.holdplan.problem.Pathway.Review;
import dk.holdplan.problem.Pathway.Training;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import java.util.LinkedHashSet;
import java.util.List;

/** Pathways. */
final class PathwayTypes {

    static final Type<Training> TRAINING = object(fields -> new Training(fields.required("weeks", INTEGER),
            fields.required("perWeek", INTEGER), fields.required("minutes", INTEGER),
            fields.required("setting", choice(Setting.values())),
            fields.optional("individualFirstWeeks", INTEGER, Training.DEFAULT_INDIVIDUAL_FIRST_WEEKS)));

    static final Type<Review> REVIEW = object(fields -> new Review(
            fields.required("kind", choice(SessionKind.REEVALUATION, SessionKind.CLOSING)),
            fields.required("week", INTEGER), fields.required("minutes", INTEGER)));

    static final Type<Admission> ADMISSION = object(
            fields -> new Admission(fields.optional("needsReferral", FLAG, false),
                    fields.nullable("olderThanYears", INTEGER), fields.nullable("painLongerThanDays", INTEGER),
                    new LinkedHashSet<>(fields.optional("redFlags", listOf(TEXT), List.of()))));

    static final Type<Pathway> PATHWAY = object(
            fields -> new Pathway(fields.required("id", TEXT), fields.optional("name", TEXT, ""),
                    fields.required("startWithinDays", INTEGER), fields.required("examinationMinutes", INTEGER),
                    fields.required("training", TRAINING), fields.optional("educationWeeks", listOf(INTEGER),
                            List.of()),
                    fields.optional("reviews", listOf(REVIEW), List.of()),
                    fields.optional("admission", ADMISSION, Admission.ANYBODY),
                    fields.nullable("homeProgramme", TEXT)));

    private PathwayTypes() {
    }
}
