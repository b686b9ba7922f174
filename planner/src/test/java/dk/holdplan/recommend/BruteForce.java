package dk.holdplan.recommend;

import dk.holdplan.model.Places;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.Therapist;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.Sentence;
import dk.holdplan.rule.Verdict;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every place of one session, found by adding it to the plan and judging the whole plan anew. */
final class BruteForce {

    private static final int FROM_MINUTE = 6 * 60;
    private static final int TO_MINUTE = 20 * 60;

    private final Problem problem;
    private final Citizen citizen;
    private final List<Session> others;
    private final Judge judge;
    private final Judge alone;

    /** A place and the verdict on the plan with it. */
    record Judged(Session session, Verdict verdict) {
    }

    /**
     * Places in a plan.
     *
     * @param problem with the citizen in it
     * @param others every session of the plan but the one that looks for a place
     */
    BruteForce(Problem problem, Citizen citizen, List<Session> others) {
        this.problem = problem;
        this.citizen = citizen;
        this.others = others;
        judge = new Judge(problem);
        alone = new Judge(with(problem, List.of(citizen), false));
    }

    static Problem with(Problem problem, List<Citizen> citizens, boolean published) {
        return new Problem(problem.name(), problem.timeZone(), problem.horizon(), problem.gridMinutes(),
                problem.lunch(), problem.closedDays(), problem.sites(), problem.rooms(), problem.therapists(),
                problem.classes(), problem.pathways(), citizens, published ? problem.published() : null,
                problem.weights());
    }

    List<Judged> places(OpenDemand open) {
        List<Judged> found = new ArrayList<>();
        for (LocalDate date = open.demand().first(); !date.isAfter(open.demand().last()); date = date.plusDays(1)) {
            for (Therapist therapist : problem.therapists()) {
                for (Room room : problem.rooms()) {
                    open.minutes().forEach(new Tries(open, date, therapist, room, null, found)::all);
                    for (RehabClass rehabClass : problem.classes()) {
                        new Tries(open, date, therapist, room, rehabClass.id(), found).all(rehabClass.minutes());
                    }
                }
            }
        }
        found.removeIf(judged -> judged.session().equals(open.instead()));
        found.sort(Comparator.comparing((Judged judged) -> judged.verdict().score())
                .thenComparing(judged -> judged.session().start())
                .thenComparing(judged -> judged.session().therapist())
                .thenComparing(judged -> judged.session().room())
                .thenComparing(judged -> String.valueOf(
                        judged.session().rehabClass() == null ? "" : judged.session().rehabClass()))
                .thenComparing(judged -> judged.session().end()));
        return found;
    }

    private final class Tries {

        private final OpenDemand open;
        private final LocalDate date;
        private final Therapist therapist;
        private final Room room;
        private final String rehabClass;
        private final List<Judged> found;

        Tries(OpenDemand open, LocalDate date, Therapist therapist, Room room, String rehabClass,
                List<Judged> found) {
            this.open = open;
            this.date = date;
            this.therapist = therapist;
            this.room = room;
            this.rehabClass = rehabClass;
            this.found = found;
        }

        void all(int minutes) {
            int grid = problem.gridMinutes();
            for (int minute = FROM_MINUTE / grid * grid; minute <= TO_MINUTE; minute += grid) {
                LocalDateTime start = date.atStartOfDay().plusMinutes(minute);
                Session session = new Session(citizen.id(), open.demand().kind(), start, start.plusMinutes(minutes),
                        therapist.id(), room.id(), rehabClass);
                // What breaks a rule by itself does so in every plan; judging that first saves most of the work.
                if (verdict(alone, List.of(session)).broken().stream()
                        .allMatch(breach -> breach.sentence() == Sentence.JOINED_TOO_LATE)) {
                    List<Session> sessions = new ArrayList<>(others);
                    sessions.add(session);
                    Verdict verdict = verdict(judge, sessions);
                    if (verdict.valid()) {
                        found.add(new Judged(session, verdict));
                    }
                }
            }
        }
    }

    static Verdict verdict(Judge judge, List<Session> sessions) {
        return judge.judge(sessions);
    }
}
