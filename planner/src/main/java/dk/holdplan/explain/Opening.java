package dk.holdplan.explain;

import dk.holdplan.change.Change;
import dk.holdplan.plan.DiffCounts;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Language;
import dk.holdplan.rule.Phrase;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A change of the facts that opens a place for an unplaced demand. It was verified: the problem was solved again with
 * the change, from the plan as published, several times at length. The place is sure when the demand had one each
 * time and no plan without it was as good.
 *
 * @param changes what to change, together
 * @param place where the demand then is in that of these plans that costs all others least
 * @param before score of the plan in the changed problem
 * @param after score of that plan
 * @param softCost soft points that all others pay, apart from the citizen's own sessions; negative when they gain
 * @param dayOff whether somebody would have to come in on a day off
 * @param counts what becomes of the other sessions in it
 * @param contest whether the demand always has the place
 */
public record Opening(List<Change> changes, Session place, Score before, Score after, int softCost, boolean dayOff,
        DiffCounts counts, Contest contest) {

    /** What costs all others least comes first; then what moves the fewest sessions. */
    static final Comparator<Opening> CHEAPEST_FIRST = Comparator.comparingInt(Opening::softCost)
            .thenComparing((Opening opening) -> opening.counts().moved())
            .thenComparing(opening -> opening.changes().toString());

    private static final Phrase DAY_OFF = new Phrase(" (on a day off)", " (på en fridag)");

    public Opening {
        changes = List.copyOf(changes);
    }

    /** Whether the demand has its place whenever a plan is made with the change. */
    public boolean sure() {
        return contest.sure();
    }

    /** What to change, in a sentence. */
    public String text(Language language) {
        String what = changes.stream().map(change -> ReasonSentences.text(change, language))
                .collect(Collectors.joining(", "));
        return dayOff ? what + DAY_OFF.in(language) : what;
    }
}
