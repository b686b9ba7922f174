package dk.holdplan.capacity.scenario;

import dk.holdplan.change.Change;
import dk.holdplan.change.Change.CitizenWithdrawn;
import dk.holdplan.change.Change.NewReferral;
import dk.holdplan.check.Issue;
import dk.holdplan.check.IssueCode;
import dk.holdplan.check.Pointer;
import dk.holdplan.demand.Need;
import dk.holdplan.demand.Needs;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Referral;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** More or fewer new citizens than a problem has: those who are more have the facts of others on the pathway, in turn. */
record Intake(Problem problem, Map<String, Integer> wanted) {

    /** On Friday before the first week, so that they are due in it. */
    private static final int DAYS_BEFORE = 3;

    /** What that changes; what cannot be is an issue. */
    List<Change> changes(Pointer at, List<Issue> issues) {
        List<Change> changes = new ArrayList<>();
        new TreeMap<>(wanted).forEach((pathway, more) -> {
            List<Citizen> like = newestFirst(pathway);
            long fresh = like.stream().filter(citizen -> citizen.course() == null).count();
            if (like.isEmpty()) {
                issues.add(Issue.error(IssueCode.UNKNOWN_REFERENCE, at.at(pathway), pathway,
                        "a pathway on which the problem has an admitted citizen to take after"));
            } else if (-more > fresh) {
                issues.add(Issue.error(IssueCode.OUT_OF_RANGE, at.at(pathway), more,
                        "not less than " + -fresh + ", because so many are new on the pathway"));
            } else if (more < 0) {
                like.subList(0, -more).forEach(citizen -> changes.add(new CitizenWithdrawn(citizen.id())));
            } else {
                changes.addAll(more(pathway, like, more));
            }
        });
        return changes;
    }

    private List<Change> more(String pathway, List<Citizen> like, int more) {
        Set<String> taken = problem.citizens().stream().map(Citizen::id).collect(Collectors.toSet());
        List<Change> changes = new ArrayList<>();
        for (int number = 1; changes.size() < more; number++) {
            String id = "more-" + pathway + "-" + number;
            if (!taken.contains(id)) {
                changes.add(new NewReferral(beginner(id, like.get(changes.size() % like.size()))));
            }
        }
        return changes;
    }

    /** Admitted citizens of the pathway who are new; when nobody is, those whose course is under way. */
    private List<Citizen> newestFirst(String pathway) {
        List<Citizen> admitted = Needs.of(problem).values().stream().filter(Need::admitted).map(Need::citizen)
                .filter(citizen -> citizen.pathway().equals(pathway)).toList();
        List<Citizen> fresh = admitted.stream().filter(citizen -> citizen.course() == null)
                .sorted(Comparator.comparing((Citizen citizen) -> citizen.referral().receivedOn()).reversed()).toList();
        return fresh.isEmpty() ? admitted : fresh;
    }

    private Citizen beginner(String id, Citizen like) {
        Referral referral = like.course() == null
                ? like.referral()
                : referredOn(problem.horizon().firstDay().minusDays(DAYS_BEFORE), like.referral());
        return like.newcomer(id, referral);
    }

    private static Referral referredOn(LocalDate date, Referral like) {
        long days = date.toEpochDay() - like.receivedOn().toEpochDay();
        Referral later = like.later(days);
        return later.starting(date, later.dischargedOn());
    }
}
