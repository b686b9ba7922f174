package dk.holdplan.search;

import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.timetable.Arena;
import dk.holdplan.timetable.Translation;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/**
 * What a search is to do. Every search is set up here: for a plan or a repair, for a week of a forecast, for the trial of
 * a change; what only one of them needs is an option.
 *
 * @param problem without errors
 * @param start earlier sessions, of which is kept what still fits
 * @param threads searches side by side, 1 or more
 * @param seed of every random choice
 * @param courtesy called by every thread every few milliseconds; it may wait, to leave the cores to whoever needs them
 *        more
 * @param favour whether a demand is treated unlike the others
 */
public record SearchSetup(Problem problem, List<Session> start, int threads, long seed, Runnable courtesy,
        Favour favour) {

    /** Whether a demand is treated unlike the others. */
    public sealed interface Favour {

        /** None is. */
        record Nobody() implements Favour {
        }

        /** One demand comes before all others, so that it can be seen what the others pay for its place. */
        record First(Unplaced demand) implements Favour {
        }

        /** Some sessions of a demand are left out, so that it can be seen who would have a place instead. */
        record LeftOut(Unplaced demand, int count) implements Favour {
        }
    }

    public SearchSetup {
        start = List.copyOf(start);
    }

    /** A search on one thread from what is published, or from nothing. */
    public static SearchSetup of(Problem problem, long seed) {
        return new SearchSetup(problem, problem.publishedSessions(), 1, seed, () -> {
        }, new Favour.Nobody());
    }

    /** The same from other sessions. */
    public SearchSetup from(List<Session> sessions) {
        return new SearchSetup(problem, sessions, threads, seed, courtesy, favour);
    }

    /** The same with so many searches side by side. */
    public SearchSetup sideBySide(int searches) {
        return new SearchSetup(problem, start, searches, seed, courtesy, favour);
    }

    /** The same that others may hold up. */
    public SearchSetup courteous(Runnable toOthers) {
        return new SearchSetup(problem, start, threads, seed, toOthers, favour);
    }

    /** The same with a demand that is treated unlike the others. */
    public SearchSetup favouring(Favour other) {
        return new SearchSetup(problem, start, threads, seed, courtesy, other);
    }

    /** The search, before {@link TimetableSearch#begin}. */
    public TimetableSearch prepare() {
        return new TimetableSearch(this, arena());
    }

    /** The sessions that the search has after so many steps; the same setup gives the same. */
    public List<Session> sessionsAfter(long steps) {
        try (TimetableSearch search = prepare()) {
            search.begin();
            if (steps > 0) {
                search.advance(done -> (double) done / steps, 1);
            }
            return search.sessions();
        }
    }

    private Arena arena() {
        Arena arena = new Arena(problem);
        switch (favour) {
            case Favour.Nobody nobody -> {
            }
            case Favour.First(Unplaced demand) -> arena.tasks.prefer(tasks(arena, demand));
            case Favour.LeftOut(Unplaced demand, int count) -> {
                int[] tasks = tasks(arena, demand);
                arena.tasks.leaveOut(Arrays.copyOfRange(tasks, Math.max(0, tasks.length - count), tasks.length));
            }
        }
        return arena;
    }

    private static int[] tasks(Arena arena, Unplaced demand) {
        return new Translation(arena).tasks(demand.citizen(), demand.kind(), demand.week());
    }

    /** Whether some of the earlier sessions lost their place. */
    boolean lost(List<Session> kept) {
        return !new HashSet<>(kept).containsAll(start);
    }
}
