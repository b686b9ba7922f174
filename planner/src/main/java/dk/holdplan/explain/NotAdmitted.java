package dk.holdplan.explain;

import dk.holdplan.demand.Admission;
import dk.holdplan.demand.Need;
import dk.holdplan.demand.Needs;
import dk.holdplan.demand.Refusal;
import dk.holdplan.demand.StartWindow;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Condition;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Problem;
import dk.holdplan.rule.Language;
import dk.holdplan.rule.Noun;
import dk.holdplan.rule.Phrase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A citizen who is not admitted to the pathway that was asked for: refused, or one about whom a person decides (RULES.md
 * section 2).
 *
 * @param need of the citizen, with every reason
 */
public record NotAdmitted(Need need) {

    private static final Map<Refusal, Phrase> SENTENCES = Map.of(
            Refusal.NO_REFERRAL, new Phrase("No rehabilitation plan came with the referral.",
                    "Der fulgte ingen genoptræningsplan med henvisningen."),
            Refusal.CANNOT_FOLLOW_INSTRUCTION, new Phrase("The citizen cannot follow instruction.",
                    "Borgeren kan ikke følge instruktion."),
            Refusal.RED_FLAG, new Phrase("Red flag: {flags}. The pathway does not cover it; refer to a doctor.",
                    "Rødt flag: {flags}. Det er ikke omfattet af forløbet; henvis til læge."),
            Refusal.TOO_YOUNG, new Phrase("The citizen is {age} years old; the pathway is for people over {limit}.",
                    "Borgeren er {age} år; forløbet er for borgere over {limit} år."),
            Refusal.PAIN_TOO_RECENT, new Phrase(
                    "The citizen has had pain for {days}; the pathway is for pain of more than {limit}.",
                    "Borgeren har haft smerter i {days}; forløbet er for smerter i mere end {limit}."));

    private static final Map<Condition, Phrase> CONDITIONS = Map.of(
            Condition.SEVERE_PAIN, new Phrase("severe pain", "svære smerter"),
            Condition.COMPETING_DISORDER, new Phrase("competing disorder", "konkurrerende lidelse"),
            Condition.DIAGNOSIS_SPECIFIC_START, new Phrase("diagnosis-specific start", "diagnosespecifik start"),
            Condition.SUDDEN_PARALYSIS, new Phrase("sudden paralysis", "pludselig lammelse"),
            Condition.SPINAL_FRACTURE, new Phrase("fracture of the spine", "brud i rygsøjlen"),
            Condition.SPINAL_TUMOUR, new Phrase("tumour of the spine", "svulst i rygsøjlen"),
            Condition.SPINAL_INFECTION, new Phrase("infection of the spine", "infektion i rygsøjlen"),
            Condition.CAUDA_EQUINA, new Phrase("signs of cauda equina syndrome", "tegn på cauda equina-syndrom"),
            Condition.TRAUMA, new Phrase("pain after an injury", "smerter efter en skade"),
            Condition.WORSENING_PAIN,
            new Phrase("pain that keeps getting worse", "smerter, der bliver ved med at tage til"));

    private static final Phrase ASSESS_FLAG = new Phrase("Red flag: {flags}. It has to be assessed first.",
            "Rødt flag: {flags}. Det skal vurderes først.");
    private static final Phrase DECIDE = new Phrase("It is to be decided whether {citizen} can go on with the course.",
            "Det skal afgøres, om {citizen} kan fortsætte forløbet.");
    private static final Phrase DECIDE_BY = new Phrase(
            "It is to be decided whether {citizen} can start; the last day of a start in time is {deadline}.",
            "Det skal afgøres, om {citizen} kan begynde; sidste dag for en start i tide er {deadline}.");
    private static final Phrase DECIDE_LATE = new Phrase(
            "It is to be decided whether {citizen} can start; the start should have been by {deadline}.",
            "Det skal afgøres, om {citizen} kan begynde; starten skulle have været senest {deadline}.");

    /** Everybody in a problem who is refused; whose referral was received first is first. */
    public static List<NotAdmitted> refused(Problem problem) {
        return all(problem).filter(it -> !it.need.awaitsDecision()).toList();
    }

    /** Everybody in a problem about whom a person decides; who is to start first is first, who has started is last. */
    public static List<NotAdmitted> awaitingDecision(Problem problem) {
        return all(problem).filter(it -> it.need.awaitsDecision()).sorted(
                Comparator.comparing(NotAdmitted::deadline, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }

    private static Stream<NotAdmitted> all(Problem problem) {
        return Needs.of(problem).values().stream().filter(need -> !need.admitted()).map(NotAdmitted::new)
                .sorted(Comparator.comparing(NotAdmitted::receivedOn).thenComparing(it -> it.citizen().id()));
    }

    /** The citizen. */
    public Citizen citizen() {
        return need.citizen();
    }

    /** The pathway that was asked for. */
    public Pathway pathway() {
        return need.pathway();
    }

    /** All reasons, in the order of RULES.md. */
    public List<Refusal> reasons() {
        return need.refusals();
    }

    /** The last day of a start in time, which the clock does not wait for; null for a citizen whose course runs. */
    public @Nullable LocalDate deadline() {
        return need.startWindow() == null ? null : need.startWindow().deadline();
    }

    /** What is to be decided, in a sentence; of one about whom a person decides. */
    public String decision(Language language) {
        StartWindow window = need.startWindow();
        return window == null
                ? DECIDE.in(language, Map.of("citizen", citizen().id()))
                : (window.late() ? DECIDE_LATE : DECIDE_BY).in(language,
                        Map.of("citizen", citizen().id(), "deadline", window.deadline()));
    }

    /** When the referral was received. */
    public LocalDate receivedOn() {
        return citizen().referral().receivedOn();
    }

    /** One of the reasons in a sentence, with what was found and what the pathway asks for. */
    public String text(Refusal reason, Language language) {
        Phrase phrase = reason == Refusal.RED_FLAG && need.awaitsDecision() ? ASSESS_FLAG : SENTENCES.get(reason);
        return Objects.requireNonNull(phrase).in(language, values(reason, language));
    }

    private Map<String, ?> values(Refusal reason, Language language) {
        Pathway.Admission admission = pathway().admission();
        LocalDate firstDay = need.horizon().firstDay();
        return switch (reason) {
            case NO_REFERRAL, CANNOT_FOLLOW_INSTRUCTION -> Map.of();
            case RED_FLAG -> Map.of("flags", citizen().referral().inForce(firstDay).stream()
                    .filter(it -> admission.redFlags().contains(it.name())).sorted()
                    .map(it -> Objects.requireNonNull(CONDITIONS.get(it)).in(language))
                    .collect(Collectors.joining(", ")));
            case TOO_YOUNG -> Map.of("age", Objects.requireNonNull(citizen().age()), "limit",
                    Objects.requireNonNull(admission.olderThanYears()));
            case PAIN_TOO_RECENT ->
                Map.of("days", Noun.DAY.times(Objects.requireNonNull(Admission.painDays(citizen(), firstDay))), "limit",
                        Noun.DAY.times(Objects.requireNonNull(admission.painLongerThanDays())));
        };
    }
}
