package dk.holdplan.problem;

import dk.holdplan.problem.Pathway.Training;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Random problems of the second edition in which conditions end, are cleared and begin, and weeks pass after operations. */
public final class RandomLaw {

    private final Problem problem;
    private final Random random;

    private RandomLaw(Problem problem, Random random) {
        this.problem = problem;
        this.random = random;
    }

    /** The problem of a seed. */
    public static Problem of(long seed) {
        return new RandomLaw(RandomSecondEdition.tied(seed), new Random(seed)).problem();
    }

    /** The problem of a seed after some sessions were published, of which some are past and some frozen. */
    public static Problem of(long seed, List<Session> published) {
        return new RandomLaw(of(seed), new Random(seed)).publishing(published);
    }

    private Problem problem() {
        return problem.withPathways(problem.pathways().stream().map(this::pathway).toList())
                .withCitizens(problem.citizens().stream().map(this::citizen).toList());
    }

    private Problem publishing(List<Session> sessions) {
        List<Session> published = new ArrayList<>(sessions.stream().filter(session -> !oneIn(4)).toList());
        List<Citizen> citizens = problem.citizens().stream().map(citizen -> oneIn(4) ? worse(citizen) : citizen)
                .toList();
        return problem.withCitizens(citizens)
                .withPublished(new Published(published, oneIn(2) ? null : moment(), Set.of(), null,
                        oneIn(2) ? null : moment(), oneIn(2) ? null : moment()));
    }

    /** Who must leave the classes that they have places in. */
    private static Citizen worse(Citizen citizen) {
        Referral referral = citizen.referral();
        return citizen.withReferral(new Referral(referral.receivedOn(), Set.of(Region.NECK), referral.hasPlan(),
                referral.notBefore(), referral.dischargedOn(), referral.operatedOn(), referral.followsInstruction(),
                referral.conditions(), null, referral.cleared(), referral.until()));
    }

    private LocalDateTime moment() {
        return anyDay().atTime(random.nextInt(6, 15), 0);
    }

    private boolean oneIn(int number) {
        return random.nextInt(number) == 0;
    }

    private LocalDate anyDay() {
        return problem.horizon().firstDay().plusDays(random.nextInt(problem.horizon().weeks() * 7));
    }

    private Pathway pathway(Pathway pathway) {
        Training training = pathway.training();
        return new Pathway(pathway.id(), pathway.name(), pathway.startWithinDays(), pathway.examinationMinutes(),
                new Training(training.weeks(), training.perWeek(), training.minutes(), training.setting(),
                        training.individualFirstWeeks(), oneIn(2) ? null : Integer.valueOf(random.nextInt(20))),
                pathway.educationWeeks(), pathway.reviews(), pathway.admission(), pathway.homeProgramme(),
                pathway.startRight(), pathway.educationSameDay(), pathway.needsSkills());
    }

    private Citizen citizen(Citizen citizen) {
        Referral referral = citizen.referral();
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        conditions.addAll(referral.conditions());
        if (oneIn(6)) {
            conditions.add(Condition.SEVERE_PAIN);
        }
        Referral changed = new Referral(referral.receivedOn(), referral.regions(), referral.hasPlan(),
                referral.notBefore(), referral.dischargedOn(), oneIn(3) ? anyDay().minusDays(10) : null,
                referral.followsInstruction(), conditions, null, oneIn(4) ? conditions : Set.of(),
                oneIn(3) && conditions.contains(Condition.SEVERE_PAIN)
                        ? Map.of(Condition.SEVERE_PAIN, anyDay())
                        : Map.of());
        return citizen.withReferral(changed);
    }
}
