package dk.holdplan.capacity.forecast;

import dk.holdplan.demand.Need;
import dk.holdplan.demand.Needs;
import dk.holdplan.demand.StartWindow;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Referral;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Referrals to come: as many a week as a Poisson number, on any of its working days, each with the facts of a citizen
 * whom the problem has on the same pathway.
 */
public final class Referrals {

    private static final int WORKING_DAYS = 5;

    private final Centre centre;
    private final Map<String, Pathway> pathways;
    private final Map<String, List<Citizen>> patterns;

    Referrals(Problem base, Centre centre) {
        this.centre = centre;
        this.pathways = base.pathways().stream().collect(Collectors.toMap(Pathway::id, Function.identity()));
        this.patterns = Needs.of(base).values().stream().filter(Need::admitted).map(Need::citizen)
                .collect(Collectors.groupingBy(Citizen::pathway));
    }

    /** The pathways on which the problem has an admitted citizen. */
    public static List<String> known(Problem base) {
        return Needs.of(base).values().stream().filter(Need::admitted).map(need -> need.pathway().id()).distinct()
                .toList();
    }

    /** The citizens who are referred in a week. */
    List<Citizen> of(int week, Assumptions assumptions, Chance chance) {
        LocalDate monday = centre.monday(week);
        List<Citizen> arrivals = new ArrayList<>();
        new TreeMap<>(Objects.requireNonNull(assumptions.referrals())).forEach((pathway, rate) -> {
            int count = chance.poisson(rate * assumptions.seasonFactor(monday));
            for (int i = 0; i < count; i++) {
                arrivals.add(citizen("w" + week + "-" + pathway + "-" + i, chance.any(patterns.get(pathway)),
                        monday.plusDays(chance.below(WORKING_DAYS))));
            }
        });
        return arrivals;
    }

    /**
     * A new citizen like another. The delay from receipt to an earliest medical start, and from discharge to receipt,
     * are kept; when on the last days of the window there are no sessions or the citizen cannot come, the deadline
     * moves to the last day before them, so that the citizen joins that week's plan.
     */
    private Citizen citizen(String id, Citizen like, LocalDate receivedOn) {
        Referral old = like.referral();
        long shift = receivedOn.toEpochDay() - old.receivedOn().toEpochDay();
        Referral moved = old.later(shift);
        Pathway pathway = pathways.get(like.pathway());
        StartWindow window = StartWindow.of(like.newcomer(id, moved), pathway, centre.weeks().getFirst());
        LocalDate clock = StartWindow.clock(moved);
        Citizen newcomer = like.newcomer(id, moved);
        LocalDate lastDay = centre.lastUsable(clock, window.deadline(), newcomer);
        return newcomer.withReferral(moved.starting(clock, lastDay.minusDays(pathway.startWithinDays())));
    }
}
