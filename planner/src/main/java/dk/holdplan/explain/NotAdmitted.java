package dk.holdplan.explain;

import dk.holdplan.demand.Needs;
import dk.holdplan.demand.Refusal;
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

/**
 * A citizen who is not admitted to the pathway that was asked for (RULES.md section 2).
 *
 * @param reasons all of them, in the order of RULES.md
 */
public record NotAdmitted(Citizen citizen, Pathway pathway, List<Refusal> reasons) {

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

    public NotAdmitted {
        reasons = List.copyOf(reasons);
    }

    /** Everybody in a problem who is not admitted; whose referral was received first is first. */
    public static List<NotAdmitted> in(Problem problem) {
        return Needs.of(problem).values().stream().filter(need -> !need.admitted())
                .map(need -> new NotAdmitted(need.citizen(), need.pathway(), need.refusals()))
                .sorted(Comparator.comparing(NotAdmitted::receivedOn).thenComparing(it -> it.citizen().id())).toList();
    }

    /** When the referral was received. */
    public LocalDate receivedOn() {
        return citizen.referral().receivedOn();
    }

    /** One of the reasons in a sentence, with what was found and what the pathway asks for. */
    public String text(Refusal reason, Language language) {
        return Objects.requireNonNull(SENTENCES.get(reason)).in(language, values(reason, language));
    }

    private Map<String, ?> values(Refusal reason, Language language) {
        Pathway.Admission admission = pathway.admission();
        return switch (reason) {
            case NO_REFERRAL, CANNOT_FOLLOW_INSTRUCTION -> Map.of();
            case RED_FLAG -> Map.of("flags", citizen.referral().conditions().stream()
                    .filter(it -> admission.redFlags().contains(it.name())).sorted()
                    .map(it -> Objects.requireNonNull(CONDITIONS.get(it)).in(language))
                    .collect(Collectors.joining(", ")));
            case TOO_YOUNG -> Map.of("age", Objects.requireNonNull(citizen.age()), "limit",
                    Objects.requireNonNull(admission.olderThanYears()));
            case PAIN_TOO_RECENT -> Map.of("days", Noun.DAY.times(Objects.requireNonNull(citizen.painDays())), "limit",
                    Noun.DAY.times(Objects.requireNonNull(admission.painLongerThanDays())));
        };
    }
}
