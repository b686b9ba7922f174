package dk.holdplan.stream;

import dk.holdplan.rule.Busy;
import dk.holdplan.rule.OneVisit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sessions that are compared with their times: of one citizen, or of one person under several ids (H02). */
final class VisitTally {

    private final List<Visit> visits = new ArrayList<>();

    /** Counts a session; the answer takes it out again. */
    Runnable add(Visit visit) {
        visits.add(visit);
        return () -> remove(visit);
    }

    private void remove(Visit visit) {
        int at = 0;
        while (visits.get(at) != visit) {
            at++;
        }
        visits.remove(at);
    }

    private List<Visit> inOrder() {
        return visits.stream().sorted(Comparator.comparing(Visit::begins)).toList();
    }

    /** How many pairs overlap of different citizens, who are one person. */
    int overlaps() {
        int[] count = {0};
        Busy.clashes(inOrder(),
                (one, other) -> count[0] += one.session().citizen() == other.session().citizen() ? 0 : 1);
        return count[0];
    }

    /** On how many days a citizen has sessions that are not one visit, nor all frozen. */
    int dividedDays() {
        List<Visit> inOrder = inOrder();
        int count = 0;
        int from = 0;
        for (int i = 1; i <= inOrder.size(); i++) {
            if (i == inOrder.size() || inOrder.get(i).day() != inOrder.get(from).day()) {
                count += isDivided(inOrder.subList(from, i)) ? 1 : 0;
                from = i;
            }
        }
        return count;
    }

    private static boolean isDivided(List<Visit> day) {
        if (day.size() < 2 || day.stream().allMatch(Visit::frozen)) {
            return false;
        }
        Visit first = day.getFirst();
        Visit second = day.get(1);
        return day.size() > 2 || !OneVisit.canBe(first.session().kind(), second.session().kind())
                || !OneVisit.isClose(first.span(), second.span());
    }
}
