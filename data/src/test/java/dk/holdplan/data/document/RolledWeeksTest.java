package dk.holdplan.data.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.capacity.CapacityUse;
import dk.holdplan.capacity.ResourceUse;
import dk.holdplan.change.NextWeek;
import dk.holdplan.check.Issue;
import dk.holdplan.check.ProblemCheck;
import dk.holdplan.demand.Need;
import dk.holdplan.demand.Needs;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Course.Slot;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Intervals;
import dk.holdplan.problem.OpenDays;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.LunchBreak;
import dk.holdplan.search.SearchSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Instances of the second edition rolled on: who keeps the class and the time, and how full the centre is. */
@Tag("slow")
class RolledWeeksTest {

    private static final int WEEKS = 4;
    private static final long STEPS = 20_000;
    private static final double MOST_CHANGED = 0.05;

    @BeforeEach
    void secondEdition() {
    }

    /**
     * How many places of their own citizens could have again in a week, how many of those they did not have, and how many
     * they had at another time of the day.
     */
    private record Kept(int places, int changed, int otherTime) {

        Kept plus(Kept other) {
            return new Kept(places + other.places, changed + other.changed, otherTime + other.otherTime);
        }
    }

    private static Plan planned(Problem problem, long seed) {
        Plan plan = new Judge(problem).plan(SearchSetup.of(problem, seed).sessionsAfter(STEPS));
        assertThat(new Judge(problem).judge(plan).broken()).isEmpty();
        return plan;
    }

    private static boolean isTraining(Session session) {
        return session.kind() == SessionKind.TRAINING && session.rehabClass() != null;
    }

    private static Slot slot(Session session) {
        return new Slot(session.rehabClass(), session.date().getDayOfWeek());
    }

    /** Named causes that a place cannot be had: no class this week, no meeting, or a citizen who cannot come to it. */
    private static boolean canBeHad(Slot slot, Need need, Problem problem) {
        RehabClass group = problem.classes().stream().filter(each -> each.id().equals(slot.rehabClass())).findFirst()
                .orElseThrow();
        LocalDate date = problem.horizon().firstDay().with(slot.day());
        List<Interval> free = OpenDays.of(problem).of(need.citizen());
        return need.mayTrainInClass(0) && group.inSeason(date) && !problem.closedDays().contains(date)
                && group.startsOn(date).stream().map(date::atTime)
                        .map(start -> new Interval(start, start.plusMinutes(group.minutes())))
                        .anyMatch(meeting -> free.stream().anyMatch(window -> Intervals.covers(window, meeting)));
    }

    private static Kept kept(Problem problem, List<Session> before, List<Session> sessions) {
        Map<String, LocalTime> times = new HashMap<>();
        before.stream().filter(RolledWeeksTest::isTraining)
                .forEach(session -> times.put(session.citizen() + slot(session), session.start().toLocalTime()));
        Kept kept = new Kept(0, 0, 0);
        for (Need need : Needs.of(problem).values()) {
            List<Session> own = sessions.stream()
                    .filter(session -> session.citizen().equals(need.citizen().id()) && isTraining(session)).toList();
            int wanted = need.trainingWeek(0) <= need.lastTrainingWeek() ? need.perWeek() : 0;
            List<Slot> places = need.citizen().ownSlots().stream().filter(slot -> canBeHad(slot, need, problem))
                    .limit(wanted).toList();
            List<Slot> had = own.stream().map(RolledWeeksTest::slot).filter(need.citizen().ownSlots()::contains)
                    .toList();
            int later = (int) own.stream()
                    .filter(session -> !session.start().toLocalTime()
                            .equals(times.getOrDefault(session.citizen() + slot(session),
                                    session.start().toLocalTime())))
                    .count();
            kept = kept.plus(new Kept(places.size(), Math.max(0, places.size() - had.size()), later));
        }
        return kept;
    }

    private static List<Path> instances() throws Exception {
        try (var files = Files.list(Path.of("datasets"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("law2-")).sorted().toList();
        }
    }

    private static Problem problem(Path file) throws Exception {
        return Objects.requireNonNull(ProblemDocument.read(Files.readAllBytes(file)).value());
    }

    private static int working(Problem problem) {
        LunchBreak lunch = LunchBreak.of(problem);
        return OpenDays.of(problem).dates().stream().mapToInt(date -> problem.therapists().stream()
                .mapToInt(therapist -> therapist.shiftsOn(date).stream().mapToInt(shift -> shift.time().minutes()).sum()
                        - lunch.minutes() * lunch.due(therapist, date).size())
                .sum()).sum();
    }

    private static int open(Problem problem) {
        return problem.rooms().stream()
                .mapToInt(room -> (room.uses().contains(RoomUse.INDIVIDUAL) ? room.parallel() : 1)
                        * OpenDays.of(problem).of(room).stream().mapToInt(Interval::minutes).sum())
                .sum();
    }

    @Test
    void citizensKeepTheirClassDayAndTimeForFourWeeks() throws Exception {
        Path file = Path.of("datasets", "law2-week.json");
        Problem problem = problem(file);
        List<Session> sessions = planned(problem, 1).sessions();
        Kept all = new Kept(0, 0, 0);
        List<Kept> weeks = new ArrayList<>();
        for (int week = 1; week <= WEEKS; week++) {
            problem = Objects.requireNonNull(NextWeek.of(problem, sessions, 1, List.of()).problem());
            assertThat(ProblemCheck.issues(problem)).noneMatch(Issue::isError);
            List<Session> next = planned(problem, 1 + week).sessions();
            weeks.add(kept(problem, sessions, next));
            all = all.plus(weeks.getLast());
            sessions = next;
        }

        assertThat(all.places()).isPositive();
        assertThat((double) (all.changed() + all.otherTime()) / all.places()).as("%s, of them by week %s", all, weeks)
                .isLessThanOrEqualTo(MOST_CHANGED);
    }

    /** Where nothing is frozen, nobody works and no room is used for more than the time that there is. */
    @Test
    void nothingIsUsedForMoreThanItIsThere() throws Exception {
        for (Path file : instances()) {
            Problem problem = problem(file);
            if (problem.citizens().size() <= 300) {
                CapacityUse use = CapacityUse.of(problem,
                        new Judge(problem).plan(SearchSetup.of(problem, 1).sessionsAfter(0)));
                for (ResourceUse resources : List.of(use.therapists(), use.rooms())) {
                    assertThat(resources.each()).as("%s", file)
                            .allMatch(each -> each.days().stream().allMatch(day -> day.used() <= day.available()));
                    assertThat(resources.hours()).allMatch(hour -> hour.used() <= hour.available());
                }
                if (problem.published() == null) {
                    assertThat(use.therapists().available()).as("%s", file).isEqualTo(working(problem));
                    assertThat(use.rooms().available()).as("%s", file).isEqualTo(open(problem));
                }
            }
        }
    }
}
