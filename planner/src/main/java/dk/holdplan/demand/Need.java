package dk.holdplan.demand;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Condition;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Region;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one citizen needs in the horizon, and where it may take place.
 *
 * @param refusals why the citizen is not admitted; empty for an admitted one, and only those have demands
 * @param startWindow of a new citizen, null for one whose course is under way
 * @param firstTrainingWeek training week of the course that lies in week 0 of the horizon; may be below 1
 * @param demands in the order of RULES.md section 4; of one kind at most one for each window, but for reviews that are
 *        asked for until they are held
 */
public record Need(Citizen citizen, Pathway pathway, Horizon horizon, List<Refusal> refusals,
        @Nullable StartWindow startWindow,
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

    /** The same with demands. */
    Need with(List<Demand> wanted) {
        return new Need(citizen, pathway, horizon, refusals, startWindow, firstTrainingWeek, wanted);
    }

    /** Whether a person decides on the citizen, who is not refused until then. */
    public boolean awaitsDecision() {
        return Admission.isForDecision(refusals, pathway);
    }

    /** Whether the plan lists the citizen as late. */
    public boolean late() {
        return startWindow != null && startWindow.late() && !demands.isEmpty();
    }

    /** The training week of the course that lies in a week of the horizon; below 1 before the course. */
    public int trainingWeek(int week) {
        return firstTrainingWeek + week;
    }

    /** The last week of the course with training, from 1. */
    public int lastTrainingWeek() {
        return citizen.trainingWeeks() != null ? citizen.trainingWeeks() : pathway.training().weeks();
    }

    /** Trainings a week. */
    public int perWeek() {
        return citizen.perWeek() != null ? citizen.perWeek() : pathway.training().perWeek();
    }

    /** Minutes of an individual training or education. */
    public int minutesAlone() {
        return citizen.minutes() != null ? citizen.minutes() : pathway.training().minutes();
    }

    /** The skills that the therapist of an individual session of this kind needs (H09). */
    public Set<String> skills(SessionKind kind) {
        return Stream.concat(citizen.needsSkills().stream(),
                pathway.needsSkills().getOrDefault(kind, Set.of()).stream()).collect(Collectors.toSet());
    }

    /** Whether the citizen suits a class in a week of the horizon: never with a neck referral (RULES.md section 3). */
    public boolean suitsClass(int week) {
        return !citizen.referral().regions().contains(Region.NECK) && citizen.referral()
                .inForce(horizon.monday(week)).stream().noneMatch(CLASS_BARS::contains);
    }

    /** Whether class training must wait in a week of the horizon (RULES.md section 3). */
    private boolean mustWait(int week) {
        LocalDate rested = classAfterOperation();
        return startsAlone(week) || rested != null && horizon.monday(week).isBefore(rested);
    }

    /** Whether the first trainings are individual, a week of the horizon among them. */
    private boolean startsAlone(int week) {
        return citizen.referral().inForce(horizon.monday(week)).contains(Condition.DIAGNOSIS_SPECIFIC_START)
                && trainingWeek(week) <= pathway.training().individualFirstWeeks();
    }

    /** The first Monday in whose week an operation allows class training; null when there was none to wait after. */
    public @Nullable LocalDate classAfterOperation() {
        LocalDate operated = citizen.referral().operatedOn();
        Integer rest = pathway.training().classAfterOperationDays();
        return rest == null || operated == null
                ? null
                : operated.plusDays(rest).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    /** How many sessions belong to a training week of the course; a review that is asked for until held belongs to none. */
    public int sessionsIn(int trainingWeek) {
        if (trainingWeek < 1) {
            return 0;
        }
        int trainings = lastTrainingWeek();
        return (trainingWeek <= trainings ? perWeek() : 0)
                + Collections.frequency(pathway.educationWeeks(), trainingWeek)
                + (int) pathway.reviews().stream().filter(review -> review.isIn(trainingWeek, trainings)).count();
    }

    /** The last week of the course to which a session belongs, from 1. */
    public int lastWeek() {
        int trainings = lastTrainingWeek();
        IntStream reviews = pathway.reviews().stream().filter(review -> review.weeks() == null)
                .mapToInt(review -> review.lastWeek(trainings));
        IntStream education = pathway.educationWeeks().stream().mapToInt(Integer::intValue);
        return IntStream.concat(IntStream.of(trainings), IntStream.concat(reviews, education)).max().orElseThrow();
    }

    /** Whether a training in this week of the horizon may be in a class. */
    public boolean mayTrainInClass(int week) {
        return pathway.training().setting() != Setting.INDIVIDUAL && suitsClass(week) && !mustWait(week);
    }

    /** Whether a training in this week of the horizon may be individual. */
    public boolean mayTrainAlone(int week) {
        return pathway.training().setting() != Setting.CLASS || !mayTrainInClass(week);
    }

    /** Whether a session of this kind may be individual in this week of the horizon (H03). */
    public boolean mayBeAlone(SessionKind kind, int week) {
        return switch (kind) {
            case TRAINING -> mayTrainAlone(week);
            case EDUCATION -> !suitsClass(week);
            case EXAMINATION, REEVALUATION, CLOSING -> true;
        };
    }

    /** Whether a session of this kind may be in some class in this week of the horizon (H03). */
    public boolean mayBeInClass(SessionKind kind, int week) {
        return switch (kind) {
            case TRAINING -> mayTrainInClass(week);
            case EDUCATION -> suitsClass(week);
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

    /** Whether a class takes the citizen for a session of this kind (H04); what may be in no class is left to H03. */
    public boolean isTaken(SessionKind kind, RehabClass group) {
        return suits(kind, group.kind()) && (kind != SessionKind.TRAINING || group.takes(citizen));
    }

    /** The demand that a session of this kind and date can serve. */
    public Optional<Demand> demand(SessionKind kind, LocalDate date) {
        return demands.stream().filter(demand -> demand.kind() == kind && demand.covers(date)).findFirst();
    }

    /** The lengths in minutes that RULES.md section 4 allows for an individual session of this kind. */
    public Set<Integer> individualMinutes(SessionKind kind) {
        return switch (kind) {
            case EXAMINATION -> Set.of(pathway.examinationMinutes());
            case TRAINING, EDUCATION -> Set.of(minutesAlone());
            case REEVALUATION, CLOSING -> pathway.reviews().stream().filter(review -> review.kind() == kind)
                    .map(Pathway.Review::minutes).collect(Collectors.toUnmodifiableSet());
        };
    }
}
