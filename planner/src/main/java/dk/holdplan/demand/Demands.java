package dk.holdplan.demand;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Pathway.Review;
import dk.holdplan.problem.Pathway.Weeks;
import dk.holdplan.problem.SessionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What one admitted citizen needs in the horizon (RULES.md section 4), in the order of that section. */
final class Demands {

    private final Need need;
    private final Citizen citizen;
    private final Pathway pathway;
    private final Horizon horizon;
    private final Set<LocalDate> closedDays;
    private final List<Demand> demands = new ArrayList<>();

    Demands(Need need, Set<LocalDate> closedDays) {
        this.need = need;
        this.citizen = need.citizen();
        this.pathway = need.pathway();
        this.horizon = need.horizon();
        this.closedDays = closedDays;
    }

    List<Demand> all() {
        if (need.startWindow() != null) {
            examination(need.startWindow());
        }
        for (int week = 0; week < horizon.weeks(); week++) {
            if (need.trainingWeek(week) >= 1) {
                weekly(need.trainingWeek(week), week);
            }
        }
        pathway.stillAsked(citizen.held()).forEach(review -> untilHeld(review, review.weeks()));
        return demands;
    }

    private void examination(StartWindow window) {
        boolean inHorizon = !window.closes().isAfter(horizon.lastDay());
        if (window.opens().isAfter(horizon.lastDay()) || !window.late() && !inHorizon && !horizon.planAhead()) {
            return;
        }
        boolean due = horizon.lastDay().plusDays(1).datesUntil(later(window.deadline()).plusDays(1))
                .allMatch(closedDays::contains);
        LocalDate last = inHorizon ? window.closes() : horizon.lastDay();
        demands.add(new Demand(SessionKind.EXAMINATION, horizon.week(last), window.opens(), last, due,
                List.of(pathway.examinationMinutes())));
    }

    private LocalDate later(LocalDate date) {
        return date.isBefore(horizon.lastDay()) ? horizon.lastDay() : date;
    }

    private void weekly(int trainingWeek, int week) {
        int lastTrainingWeek = need.lastTrainingWeek();
        add(SessionKind.TRAINING, week, Collections
                .nCopies(trainingWeek <= lastTrainingWeek ? need.perWeek() : 0, need.minutesAlone()));
        add(SessionKind.EDUCATION, week, Collections
                .nCopies(Collections.frequency(pathway.educationWeeks(), trainingWeek), need.minutesAlone()));
        for (SessionKind kind : List.of(SessionKind.REEVALUATION, SessionKind.CLOSING)) {
            add(kind, week, pathway.reviews().stream().filter(review -> review.kind() == kind)
                    .filter(review -> review.isIn(trainingWeek, lastTrainingWeek)).map(Review::minutes).toList());
        }
    }

    private void add(SessionKind kind, int week, List<Integer> minutes) {
        if (!minutes.isEmpty()) {
            demands.add(new Demand(kind, week, horizon.monday(week), horizon.monday(week).plusDays(6), minutes));
        }
    }

    private void untilHeld(Review review, Weeks weeks) {
        IntStream.range(0, horizon.weeks()).filter(week -> need.trainingWeek(week) >= weeks.from()).findFirst()
                .ifPresent(opening -> {
                    int closing = opening + Math.max(0, weeks.to() - need.trainingWeek(opening));
                    boolean due = closing < horizon.weeks();
                    if (due || horizon.planAhead()) {
                        int last = Math.min(closing, horizon.weeks() - 1);
                        demands.add(new Demand(review.kind(), last, horizon.monday(opening),
                                horizon.monday(last).plusDays(6), due, List.of(review.minutes())));
                    }
                });
    }
}
