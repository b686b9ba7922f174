package dk.holdplan.rule;

import dk.holdplan.problem.Published;
import dk.holdplan.problem.Session;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which sessions must not be in a plan for what was published (H16): safety first, and nothing new in the past. */
record PublishedRules(Facts facts, Set<Session> published) {

    PublishedRules(Facts facts) {
        this(facts, new HashSet<>(facts.published().all()));
    }

    void check(Session session, List<Breach> broken) {
        if (facts.published().unsafe().contains(session)) {
            broken.add(new Breach(session, Sentence.NO_LONGER_IN_CLASS));
        }
        Published before = facts.problem().published();
        if (before != null && before.isTooSoonForNew(session) && !published.contains(session)) {
            broken.add(new Breach(session, Sentence.TOO_SOON,
                    Map.of("moment", Objects.requireNonNull(before.earliestNew()))));
        }
    }
}
