package dk.holdplan.data.document;

import static dk.holdplan.data.document.Types.FLAG;
import static dk.holdplan.data.document.Types.INTEGER;
import static dk.holdplan.data.document.Types.TEXT;
import static dk.holdplan.data.document.Types.choice;
import static dk.holdplan.data.document.Types.listOf;
import static dk.holdplan.data.document.Types.mapOf;
import static dk.holdplan.data.document.Types.object;
import static dk.holdplan.data.document.Types.setOf;

import dk.holdplan.check.IssueCode;
import dk.holdplan.check.Pointer;
import dk.holdplan.demand.Refusal;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Pathway.Admission;
import dk.holdplan.problem.Pathway.Review;
import dk.holdplan.problem.Pathway.Training;
import dk.holdplan.problem.Pathway.Weeks;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Pathways. */
final class PathwayTypes {

    static final Type<Training> TRAINING = object(fields -> new Training(fields.required("weeks", INTEGER),
            fields.required("perWeek", INTEGER), fields.required("minutes", INTEGER),
            fields.required("setting", choice(Setting.values())),
            fields.optional("individualFirstWeeks", INTEGER, Training.DEFAULT_INDIVIDUAL_FIRST_WEEKS),
            fields.nullable("classAfterOperationDays", INTEGER)));

    static final Type<Weeks> WEEKS = new Type<>("a list", () -> new Weeks(1, 1), PathwayTypes::weeks);

    static final Type<Review> REVIEW = object(fields -> {
        SessionKind kind = fields.required("kind", choice(SessionKind.REEVALUATION, SessionKind.CLOSING));
        Weeks weeks = fields.optional("weeks", WEEKS, null);
        Integer week = weeks == null ? fields.required("week", INTEGER) : fields.nullable("week", INTEGER);
        return new Review(kind, week, fields.required("minutes", INTEGER), weeks);
    });

    static final Type<Admission> ADMISSION = object(
            fields -> new Admission(fields.optional("needsReferral", FLAG, false),
                    fields.nullable("olderThanYears", INTEGER), fields.nullable("painLongerThanDays", INTEGER),
                    new LinkedHashSet<>(fields.optional("redFlags", listOf(TEXT), List.of())),
                    fields.optional("needsInstruction", FLAG, true),
                    names(fields.optional("decide", setOf(choice(Refusal.values())), Set.of()))));

    static final Type<Pathway> PATHWAY = object(
            fields -> new Pathway(fields.required("id", TEXT), fields.optional("name", TEXT, ""),
                    fields.required("startWithinDays", INTEGER), fields.required("examinationMinutes", INTEGER),
                    fields.required("training", TRAINING), fields.optional("educationWeeks", listOf(INTEGER),
                            List.of()),
                    fields.optional("reviews", listOf(REVIEW), List.of()),
                    fields.optional("admission", ADMISSION, Admission.ANYBODY),
                    fields.nullable("homeProgramme", TEXT), fields.optional("startRight", FLAG, false),
                    fields.optional("educationSameDay", FLAG, false),
                    fields.optional("needsSkills", mapOf(SessionKind.values(), setOf(TEXT)), Map.of())));

    private PathwayTypes() {
    }

    private static Set<String> names(Set<Refusal> reasons) {
        return reasons.stream().map(Refusal::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static @Nullable Weeks weeks(JsonNode node, Pointer at, Issues issues) {
        List<Integer> weeks = listOf(INTEGER).reader().read(node, at, issues);
        if (weeks == null) {
            return null;
        }
        if (weeks.size() != 2) {
            issues.error(IssueCode.OUT_OF_RANGE, at, weeks.size() + (weeks.size() == 1 ? " entry" : " entries"),
                    "2 to 2 entries");
            return null;
        }
        return new Weeks(weeks.getFirst(), weeks.getLast());
    }
}
