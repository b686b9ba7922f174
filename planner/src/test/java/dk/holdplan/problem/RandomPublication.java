package dk.holdplan.problem;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Problems whose published sessions once were a good plan, before sessions and facts changed at random. */
public final class RandomPublication {

    private final Problem problem;
    private final Random random;

    private RandomPublication(Problem problem, Random random) {
        this.problem = problem;
        this.random = random;
    }

    /** The problem with sessions of an earlier plan, spoiled, published and partly frozen; some facts change, too. */
    public static Problem of(Problem problem, List<Session> sessions, long seed) {
        return new RandomPublication(problem, new Random(seed)).problem(sessions);
    }

    private Problem problem(List<Session> sessions) {
        List<Session> published = new ArrayList<>();
        sessions.forEach(session -> published.addAll(spoiled(session)));
        if (random.nextBoolean()) {
            moveMeeting(published);
        }
        Horizon horizon = problem.horizon();
        LocalDateTime frozenBefore = horizon.firstDay().plusDays(random.nextInt(horizon.weeks() * 7))
                .atTime(random.nextInt(24), 0);
        Set<LocalDate> closed = new HashSet<>(problem.closedDays());
        if (random.nextInt(4) == 0) {
            closed.add(horizon.firstDay().plusDays(random.nextInt(7)));
        }
        return problem.withClosedDays(closed).withRooms(withoutOne(problem.rooms()))
                .withTherapists(problem.therapists().stream().map(this::withFewerShifts).toList())
                .withClasses(withoutOne(problem.classes().stream().map(this::withFewerDays).toList()))
                .withPublished(new Published(published, frozenBefore));
    }

    private <T> List<T> withoutOne(List<T> things) {
        List<T> left = new ArrayList<>(things);
        if (!left.isEmpty() && random.nextInt(4) == 0) {
            left.remove(random.nextInt(left.size()));
        }
        return left;
    }

    private Therapist withFewerShifts(Therapist therapist) {
        return random.nextInt(3) == 0 ? therapist.withShifts(withoutOne(therapist.shifts())) : therapist;
    }

    private RehabClass withFewerDays(RehabClass old) {
        return old.with(random.nextInt(4) == 0 ? 1 : old.capacity(), withoutOne(old.meetings()));
    }

    /** The sessions of one meeting get another leader together, so that others may still join. */
    private void moveMeeting(List<Session> sessions) {
        List<Session> inClass = sessions.stream().filter(session -> session.rehabClass() != null).toList();
        if (!inClass.isEmpty()) {
            Session one = inClass.get(random.nextInt(inClass.size()));
            sessions.replaceAll(session -> one.rehabClass().equals(session.rehabClass())
                    && one.start().equals(session.start()) ? with(session, "t1", session.room()) : session);
        }
    }

    private List<Session> spoiled(Session session) {
        return switch (random.nextInt(40)) {
            case 0 -> List.of();
            case 1 -> List.of(with(session, "gone", session.room()));
            case 2 -> List.of(with(session, session.therapist(), "gone"));
            case 3 -> List.of(with(session, "t0", "room0"));
            case 4 -> List.of(inClass(session, "lost"));
            case 5 -> List.of(inClass(session, null));
            case 6 -> List.of(at(session, session.start().plusMinutes(random.nextInt(1, 120))));
            case 7 -> List.of(at(session, session.start().minusDays(random.nextInt(1, 4))));
            case 8 -> List.of(session, at(session, session.start().plusMinutes(2L * problem.gridMinutes())));
            case 9 -> List.of(session, with(session, "t1", session.room()));
            case 10 -> List.of(at(session, session.start().withHour(2)));
            case 11 -> List.of(lasting(session, random.nextInt(5, 90)));
            case 12 -> List.of(of(session, SessionKind.values()[random.nextInt(5)]));
            default -> List.of(session);
        };
    }

    private static Session with(Session session, String therapist, String room) {
        return new Session(session.citizen(), session.kind(), session.start(), session.end(), therapist, room,
                session.rehabClass());
    }

    private static Session inClass(Session session, String rehabClass) {
        return new Session(session.citizen(), session.kind(), session.start(), session.end(), session.therapist(),
                session.room(), rehabClass);
    }

    private static Session at(Session session, LocalDateTime start) {
        return new Session(session.citizen(), session.kind(), start,
                start.plus(Duration.between(session.start(), session.end())), session.therapist(), session.room(),
                session.rehabClass());
    }

    private static Session lasting(Session session, int minutes) {
        return new Session(session.citizen(), session.kind(), session.start(), session.start().plusMinutes(minutes),
                session.therapist(), session.room(), session.rehabClass());
    }

    private static Session of(Session session, SessionKind kind) {
        return new Session(session.citizen(), kind, session.start(), session.end(), session.therapist(),
                session.room(), session.rehabClass());
    }
}
