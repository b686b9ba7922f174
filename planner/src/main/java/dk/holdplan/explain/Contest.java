package dk.holdplan.explain;

import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.rule.Language;
import dk.holdplan.rule.Phrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whether a place that a change opens goes to the demand for which it was looked for, or may go to another demand.
 *
 * @param sure whether it always goes to that demand
 * @param margin soft points that everything costs more with the demand placed than with the best of the others in its
 *         stead; negative when it costs less
 * @param rivals whose demands may have a place instead at no greater price, by citizen; empty when it is sure, or
 *         when a search only now and then does not find the place
 * @param held in how many attempts the demand had the place
 * @param attempts how many were made to count that
 */
public record Contest(boolean sure, int margin, List<Unplaced> rivals, int held, int attempts) {

    /** The better plan first, by what is left without a place and then by the soft price. */
    static final Comparator<Plan> BETTER_FIRST = Comparator.comparingInt((Plan plan) -> plan.score().medium())
            .thenComparingInt(plan -> plan.score().soft());

    private static final Phrase UNSURE = new Phrase("not sure: in {held} of {attempts} attempts",
            "ikke sikkert: i {held} af {attempts} forsøg");
    private static final Phrase INSTEAD = new Phrase("; else the place may go to {rivals}",
            "; ellers kan pladsen gå til {rivals}");
    private static final Phrase RIVAL = new Phrase("{citizen} ({kind})", "{citizen} ({kind})");

    public Contest {
        rivals = List.copyOf(rivals);
    }

    /** Nobody else contends, as so many attempts say. */
    static Contest open(int attempts) {
        return new Contest(true, 0, List.of(), attempts, attempts);
    }

    /** Between a plan with a demand and one without it, which is as good. */
    static Contest between(Plan with, Plan without, Unplaced demand) {
        List<Unplaced> rivals = new ArrayList<>(with.unplaced());
        without.unplaced().forEach(rivals::remove);
        rivals.removeAll(Collections.singleton(demand));
        return new Contest(false, with.score().soft() - without.score().soft(),
                rivals.stream().distinct().sorted(
                        Comparator.comparing(Unplaced::citizen).thenComparing(Unplaced::kind)).toList(),
                0, 0);
    }

    /** How sure the place is, in a sentence; empty when it is. */
    public String text(Language language) {
        if (sure) {
            return "";
        }
        Map<String, ?> counts = Map.of("held", held, "attempts", attempts);
        return rivals.isEmpty()
                ? UNSURE.in(language, counts)
                : UNSURE.in(language, counts) + INSTEAD.in(language, Map.of("rivals", rivals.stream()
                        .map(rival -> RIVAL.in(language, Map.of("citizen", rival.citizen(), "kind", rival.kind())))
                        .collect(Collectors.joining(", "))));
    }

    Contest counted(int times, int of) {
        return new Contest(sure, margin, rivals, times, of);
    }
}
