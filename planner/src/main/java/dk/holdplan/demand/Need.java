package dk.holdplan.demand;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Condition;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Region;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What one citizen needs in the horizon, and where it may take place.
 *
 * @param refusals why the citizen is not admitted; empty for an admitted one, and only those have demands
 * @param startWindow of a new citizen, null for one whose course is under way
 * @param firstTrainingWeek training week of the course that lies in week 0 of the horizon; may be below 1
 * @param demands at most one for each kind and week
 */
public record Need(Citizen citizen, Pathway pathway, List<Refusal> refusals, @Nullable StartWindow startWindow,
        int firstTrainingWeek, List<Demand> demands) {

    private static final Set<Condition> CLASS_BARS = EnumSet.of(Condition.SEVERE_PAIN, Condition.COMPETING_DISORDER);

    public Need {
        refusals = List.copyOf(refusals);
        demands = List.copyOf(demands);
    }

    /** Whether the citizen is planned at all. */
    public boolean admitted() {
        return refusals.isEmpty();
    }

    /** Whether the plan lists the citizen as late. */
    public boolean late() {
        return startWindow != null && startWindow.late() && !demands.isEmpty();
    }

    /** Whether the citizen suits a class at all: never with a neck referral (RULES.md section 3). */
    public boolean suitsClass() {
        return !citizen.referral().regions().contains(Region.NECK)
                && citizen.referral().conditions().stream().noneMatch(CLASS_BARS::contains);
    }

    /** The last week of the course in which anything is wanted, from 1. */
    public int lastWeek() {
        int trainings = citizen.trainingWeeks() != null ? citizen.trainingWeeks() : pathway.training().weeks();
        IntStream reviews = pathway.reviews().stream().mapToInt(Pathway.Review::week)
                .map(week -> week == Pathway.Review.AFTER_LAST_WEEK ? trainings + 1 : week);
        IntStream education = pathway.educationWeeks().stream().mapToInt(Integer::intValue);
        return IntStream.concat(IntStream.of(trainings), IntStream.concat(reviews, education)).max().orElseThrow();
    }

    /** Whether a training in this week of the horizon may be in a class. */
    public boolean mayTrainInClass(int week) {
        if (pathway.training().setting() == Setting.INDIVIDUAL || !suitsClass()) {
            return false;
        }
        return !citizen.referral().conditions().contains(Condition.DIAGNOSIS_SPECIFIC_START)
                || firstTrainingWeek + week > pathway.training().individualFirstWeeks();
    }

    /** Whether a training in this week of the horizon may be individual. */
    public boolean mayTrainAlone(int week) {
        return pathway.training().setting() != Setting.CLASS || !mayTrainInClass(week);
    }

    /** Whether a session of this kind may be individual in this week of the horizon (H03). */
    public boolean mayBeAlone(SessionKind kind, int week) {
        return switch (kind) {
            case TRAINING -> mayTrainAlone(week);
            case EDUCATION -> !suitsClass();
            case EXAMINATION, REEVALUATION, CLOSING -> true;
        };
    }

    /** Whether a session of this kind may be in some class in this week of the horizon (H03). */
    public boolean mayBeInClass(SessionKind kind, int week) {
        return switch (kind) {
            case TRAINING -> mayTrainInClass(week);
            case EDUCATION -> suitsClass();
            case EXAMINATION, REEVALUATION, CLOSING -> false;
        };
    }

    /** The kinds of class in which a session of this kind can be, if it may be in one. */
    public Set<ClassKind> classKinds(SessionKind kind) {
        return switch (kind) {
            case EDUCATION -> Set.of(ClassKind.EDUCATION);
            case TRAINING -> citizen.suitsClasses().stream().filter(each -> each != ClassKind.EDUCATION)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(ClassKind.class)));
            case EXAMINATION, REEVALUATION, CLOSING -> Set.of();
        };
    }

    /** Whether a session of this kind may be in a class of that kind (H04); what may be in no class is left to H03. */
    public boolean suits(SessionKind kind, ClassKind classKind) {
        return switch (kind) {
            case TRAINING, EDUCATION -> classKinds(kind).contains(classKind);
            case EXAMINATION, REEVALUATION, CLOSING -> true;
        };
    }

    /** The demand that a session of this kind and date can serve. */
    public Optional<Demand> demand(SessionKind kind, LocalDate date) {
        return demands.stream().filter(demand -> demand.kind() == kind && demand.covers(date)).findFirst();
    }

    /** The lengths in minutes that RULES.md section 4 allows for an individual session of this kind. */
    public Set<Integer> individualMinutes(SessionKind kind) {
        return switch (kind) {
            case EXAMINATION -> Set.of(pathway.examinationMinutes());
            case TRAINING, EDUCATION -> Set.of(pathway.training().minutes());
            case REEVALUATION, CLOSING -> pathway.reviews().stream().filter(review -> review.kind() == kind)
                    .map(Pathway.Review::minutes).collect(Collectors.toUnmodifiableSet());
        };
    }
}
