package dk.holdplan.data.judge;

import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Therapist;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Ways to spoil the sessions of a plan. */
enum Mutation {
    DROP {
        @Override
        void apply(List<Session> sessions, Problem problem, RandomGenerator random) {
            sessions.remove(random.nextInt(sessions.size()));
        }
    },
    DUPLICATE {
        @Override
        void apply(List<Session> sessions, Problem problem, RandomGenerator random) {
            sessions.add(random.nextInt(sessions.size() + 1), pick(sessions, random));
        }
    },
    MOVE {
        @Override
        void apply(List<Session> sessions, Problem problem, RandomGenerator random) {
            replace(sessions, random, session -> moved(session, 15L * random.nextInt(-16, 17)));
        }
    },
    MOVE_DAYS {
        @Override
        void apply(List<Session> sessions, Problem problem, RandomGenerator random) {
            replace(sessions, random, session -> moved(session, 24 * 60L * random.nextInt(-8, 9)));
        }
    },
    OFF_GRID {
        @Override
        void apply(List<Session> sessions, Problem problem, RandomGenerator random) {
            replace(sessions, random, session -> moved(session, random.nextInt(-14, 15)));
        }
    },
    LENGTH {
        @Override
        void apply(List<Session> sessions, Problem problem, RandomGenerator random) {
            replace(sessions, random, session -> timed(session, session.start(),
                    session.end().plusMinutes(random.nextInt(12) == 0 ? 24 * 60 : 15L * random.nextInt(-1, 4))));
        }
    },
    SWAP_CITIZENS {
        @Override
        void apply(List<Session> sessions, Problem problem, RandomGenerator random) {
            int i = random.nextInt(sessions.size());
            int j = random.nextInt(sessions.size());
            Session one = sessions.get(i);
            Session other = sessions.get(j);
            sessions.set(i, of(one, other.citizen(), one.kind(), one.therapist(), one.room(), one.rehabClass()));
            sessions.set(j, of(other, one.citizen(), other.kind(), other.therapist(), other.room(),
                    other.rehabClass()));
        }
    },
    SWAP_TIMES {
        @Override
        void apply(List<Session> sessions, Problem problem, RandomGenerator random) {
            int i = random.nextInt(sessions.size());
            int j = random.nextInt(sessions.size());
            Session one = sessions.get(i);
            Session other = sessions.get(j);
            sessions.set(i, timed(one, other.start(), other.end()));
            sessions.set(j, timed(other, one.start(), one.end()));
        }
    },
    OTHER_THERAPIST {
        @Override
        void apply(List<Session> sessions, Problem problem, RandomGenerator random) {
            String therapist = pick(problem.therapists(), random).id();
            replace(sessions, random, session -> with(session, therapist, session.room()));
        }
    },
    OTHER_ROOM {
        @Override
        void apply(List<Session> sessions, Problem problem, RandomGenerator random) {
            String room = pick(problem.rooms(), random).id();
            replace(sessions, random, session -> with(session, session.therapist(), room));
        }
    },
    OTHER_CLASS {
        @Override
        void apply(List<Session> sessions, Problem problem, RandomGenerator random) {
            String group = random.nextInt(3) == 0 ? null : pick(problem.classes(), random).id();
            replace(sessions, random, session -> of(session, session.citizen(), session.kind(), session.therapist(),
                    session.room(), group));
        }
    },
    OTHER_KIND {
        @Override
        void apply(List<Session> sessions, Problem problem, RandomGenerator random) {
            SessionKind kind = pick(List.of(SessionKind.values()), random);
            replace(sessions, random, session -> of(session, session.citizen(), kind, session.therapist(),
                    session.room(), session.rehabClass()));
        }
    },
    OTHER_CITIZEN {
        @Override
        void apply(List<Session> sessions, Problem problem, RandomGenerator random) {
            String citizen = pick(problem.citizens(), random).id();
            replace(sessions, random, session -> of(session, citizen, session.kind(), session.therapist(),
                    session.room(), session.rehabClass()));
        }
    },
    NOBODY_KNOWS {
        @Override
        void apply(List<Session> sessions, Problem problem, RandomGenerator random) {
            int which = random.nextInt(4);
            replace(sessions, random,
                    session -> of(session, which == 0 ? "?" : session.citizen(), session.kind(),
                            which == 1 ? "?" : session.therapist(), which == 2 ? "?" : session.room(),
                            which == 3 ? "?" : session.rehabClass()));
        }
    },
    JOIN_A_SESSION {
        @Override
        void apply(List<Session> sessions, Problem problem, RandomGenerator random) {
            Session joined = pick(sessions, random);
            replace(sessions, random, session -> of(joined, session.citizen(), session.kind(), joined.therapist(),
                    joined.room(), joined.rehabClass()));
        }
    },
    WHOLE_MEETING {
        @Override
        void apply(List<Session> sessions, Problem problem, RandomGenerator random) {
            Session chosen = pick(sessions, random);
            long minutes = random.nextBoolean() ? 0 : 15L * random.nextInt(-8, 9);
            Therapist therapist = pick(problem.therapists(), random);
            Room room = pick(problem.rooms(), random);
            boolean otherTherapist = random.nextBoolean();
            sessions.replaceAll(session -> session.start().equals(chosen.start())
                    && session.room().equals(chosen.room())
                            ? moved(with(session, otherTherapist ? therapist.id() : session.therapist(),
                                    otherTherapist ? session.room() : room.id()), minutes)
                            : session);
        }
    },
    OFFERED_CLASS_START {
        @Override
        void apply(List<Session> sessions, Problem problem, RandomGenerator random) {
            RehabClass group = pick(problem.classes(), random);
            RehabClass.ClassDay day = pick(group.meetings(), random);
            int days = 7 * random.nextInt(problem.horizon().weeks()) + day.day().ordinal();
            LocalDateTime start = problem.horizon().firstDay().plusDays(days).atTime(pick(day.starts(), random));
            replace(sessions, random, session -> new Session(session.citizen(), session.kind(), start,
                    start.plusMinutes(group.minutes()), session.therapist(), session.room(), group.id()));
        }
    };

    private interface Change {
        Session of(Session session);
    }

    /** Spoils the sessions, of which there is at least one. */
    abstract void apply(List<Session> sessions, Problem problem, RandomGenerator random);

    static <T> T pick(List<T> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }

    private static void replace(List<Session> sessions, RandomGenerator random, Change change) {
        int i = random.nextInt(sessions.size());
        sessions.set(i, change.of(sessions.get(i)));
    }

    private static Session moved(Session session, long minutes) {
        Duration by = Duration.ofMinutes(minutes);
        return timed(session, session.start().plus(by), session.end().plus(by));
    }

    private static Session timed(Session session, LocalDateTime start, LocalDateTime end) {
        return new Session(session.citizen(), session.kind(), start, end, session.therapist(), session.room(),
                session.rehabClass());
    }

    private static Session with(Session session, String therapist, String room) {
        return of(session, session.citizen(), session.kind(), therapist, room, session.rehabClass());
    }

    private static Session of(Session when, String citizen, SessionKind kind, String therapist, String room,
            @Nullable String rehabClass) {
        return new Session(citizen, kind, when.start(), when.end(), therapist, room, rehabClass);
    }
}
