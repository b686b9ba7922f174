package dk.holdplan.data.judge;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Need;
import dk.holdplan.demand.Needs;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.RehabClass.ClassDay;
import dk.holdplan.problem.Session;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Sessions for all demand of a problem on some day and at some time, which break many rules but not the first. */
final class Scatter {

    private final Problem problem;
    private final RandomGenerator random = new Random(11);

    private Scatter(Problem problem) {
        this.problem = problem;
    }

    static List<Session> sessions(Problem problem) {
        Scatter scatter = new Scatter(problem);
        List<Session> sessions = new ArrayList<>();
        Needs.of(problem).values().forEach(need -> need.demands().forEach(demand -> {
            for (int minutes : demand.minutes()) {
                sessions.add(scatter.session(need, demand, minutes));
            }
        }));
        return sessions;
    }

    private Session session(Need need, Demand demand, int minutes) {
        long days = demand.last().toEpochDay() - demand.first().toEpochDay();
        LocalDate date = demand.first().plusDays(random.nextLong(days + 1));
        RehabClass group = Mutation.pick(problem.classes(), random);
        Optional<ClassDay> day = group.meetings().stream().filter(each -> each.day() == date.getDayOfWeek())
                .findFirst();
        boolean inClass = need.mayBeInClass(demand.kind(), demand.week()) && day.isPresent();
        LocalDateTime start = inClass
                ? date.atTime(Mutation.pick(day.get().starts(), random))
                : date.atTime(8, 0).plusMinutes(30L * random.nextInt(16));
        return new Session(need.citizen().id(), demand.kind(), start,
                start.plusMinutes(inClass ? group.minutes() : minutes),
                Mutation.pick(problem.therapists(), random).id(),
                Mutation.pick(problem.rooms(), random).id(), inClass ? group.id() : null);
    }
}
