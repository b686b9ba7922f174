package dk.holdplan.explain;

import dk.holdplan.change.Change;
import dk.holdplan.plan.DiffCounts;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Language;
import dk.holdplan.rule.Phrase;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A change of the facts that opens a place for an unplaced demand. It was verified: the problem was solved again with
 * the change, from the plan as published, quickly and then several times at length, and each time, or nearly, the
 * demand had a place.
 *
 * @param changes what to change, together
 * @param place where the demand then is in the best of these plans
 * @param before score of the plan in the changed problem
 * @param after score of the best of the plans with the change
 * @param dayOff whether somebody would have to come in on a day off
 * @param held in how many of the long searches the demand had its place
 * @param counts what becomes of the other sessions in it
 */
public record Opening(List<Change> changes, Session place, Score before, Score after, boolean dayOff,
        Held held, DiffCounts counts) {

    /** What costs the rest of the plan least comes first; then what moves the fewest sessions. */
    static final Comparator<Opening> CHEAPEST_FIRST = Comparator.comparingInt(Opening::softCost)
            .thenComparing((Opening opening) -> opening.counts().moved())
            .thenComparing(opening -> opening.changes().toString());

    private static final Phrase DAY_OFF = new Phrase(" (on a day off)", " (på en fridag)");

    private static final Phrase MOSTLY = new Phrase(" (in {times} of {searches} attempts)",
            " (i {times} af {searches} forsøg)");

    /** How often a change gave the demand a place, of how many searches from different seeds. */
    public record Held(int times, int searches) {

        /** Whether each time. */
        public boolean always() {
            return times == searches;
        }
    }

    public Opening {
        changes = List.copyOf(changes);
    }

    /** What to change, in a sentence. */
    public String text(Language language) {
        String what = changes.stream().map(change -> ReasonSentences.text(change, language))
                .collect(Collectors.joining(", "));
        String when = dayOff ? what + DAY_OFF.in(language) : what;
        return held.always()
                ? when
                : when + MOSTLY.in(language, Map.of("times", held.times(), "searches", held.searches()));
    }

    /** Soft points that the rest of the plan pays; negative when it gains. */
    public int softCost() {
        return after.soft() - before.soft();
    }
}
