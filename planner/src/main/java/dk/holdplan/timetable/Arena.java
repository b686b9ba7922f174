package dk.holdplan.timetable;

import dk.holdplan.demand.Need;
import dk.holdplan.demand.Needs;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.LunchBreak;
import dk.holdplan.rule.Rule;
import dk.holdplan.rule.Weights;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A problem compiled to numbered tables, once, before a search: everything that cannot change. Immutable after
 * construction and shared by the searches of all threads.
 */
public final class Arena {

    public final Problem problem;
    public final Scale scale;
    public final Index<String> sites;
    public final TherapistTable therapists;
    public final RoomTable rooms;
    public final CitizenTable citizens;
    public final MeetingTable meetings;
    public final TaskTable tasks;
    public final Frozen frozen;
    public final Prices prices;
    final NewFrom newFrom;
    /** The score of the frozen sessions alone: what every plan costs at least on the soft level. */
    final Score frozenScore;
    final LunchBreak lunch;

    /** The soft prices that depend on more than the session itself. */
    public record Prices(int meetingRun, int adjacentDays, int outsidePreference, int otherTherapist,
            int extraClassSlot,
            int overloadMinute, int publishedMoved, int publishedTherapist, int publishedRoom,
            int secondMissed, int missingMember, int otherSlot, int therapistAvoids, int extraVisit) {

        static Prices of(Weights weights) {
            return new Prices(weights.of(Rule.MEETING_RUN), weights.of(Rule.ADJACENT_DAYS),
                    weights.of(Rule.OUTSIDE_PREFERENCE), weights.of(Rule.OTHER_THERAPIST),
                    weights.of(Rule.EXTRA_CLASS_SLOT), weights.of(Rule.OVERLOAD_MINUTE),
                    weights.of(Rule.PUBLISHED_MOVED), weights.of(Rule.PUBLISHED_THERAPIST),
                    weights.of(Rule.PUBLISHED_ROOM), weights.of(Rule.SECOND_MISSED), weights.of(Rule.MISSING_MEMBER),
                    weights.of(Rule.OTHER_SLOT), weights.of(Rule.THERAPIST_AVOIDS),
                    weights.of(Rule.EXTRA_VISIT));
        }
    }

    /** Of a problem without errors. */
    public Arena(Problem problem) {
        this(problem, Set.of());
    }

    /**
     * Of a problem without errors, ready for others than its citizens.
     *
     * @param moreMinutes lengths of individual sessions that the problem need not have
     */
    public Arena(Problem problem, Set<Integer> moreMinutes) {
        this.problem = problem;
        Map<String, Need> needs = Needs.of(problem);
        frozen = Frozen.of(problem, needs);
        frozenScore = new Judge(problem).plan(frozen.all()).score();
        Ticks ticks = Ticks.of(problem, frozen.all());
        scale = new Scale(problem.horizon(), ticks, minutes(needs.values(), moreMinutes), problem.classes(),
                isApart(problem));
        sites = new Index<>(sites(problem).toList());
        lunch = LunchBreak.of(problem);
        Weights weights = Weights.of(problem);
        prices = Prices.of(weights);
        therapists = new TherapistTable(problem, lunch, scale, sites);
        rooms = new RoomTable(problem, scale, sites);
        citizens = new CitizenTable(problem, needs, scale, therapists.ids, rooms.ids, frozen);
        meetings = new MeetingTable(problem, scale, therapists, rooms, sites);
        citizens.own(meetings);
        FixedMeetings.hold(this);
        tasks = new TaskTable(citizens, therapists, meetings, scale, sites, weights, frozen);
        newFrom = new NewFrom(this);
    }

    private List<Integer> minutes(Collection<Need> needs, Set<Integer> more) {
        return Stream.concat(Stream.concat(more.stream(), needs.stream().map(Need::minutesAlone)),
                problem.pathways().stream().flatMap(pathway -> Stream.concat(
                        Stream.of(pathway.examinationMinutes(), pathway.training().minutes()),
                        pathway.reviews().stream().map(Pathway.Review::minutes))))
                .toList();
    }

    private static boolean isApart(Problem problem) {
        return problem.therapists().stream().anyMatch(therapist -> therapist.noteMinutes() > 0)
                || problem.rooms().stream().anyMatch(room -> room.parallel() > 1);
    }

    private static Stream<String> sites(Problem problem) {
        return Stream.of(problem.rooms().stream().map(Room::site), problem.classes().stream().map(RehabClass::site),
                problem.citizens().stream().map(Citizen::sites).flatMap(List::stream), problem.therapists().stream()
                        .map(Therapist::shifts).flatMap(List::stream).map(Shift::site))
                .flatMap(stream -> stream).distinct();
    }

    /** Number of a therapist-day. */
    public int therapistDay(int therapist, int day) {
        return therapist * scale.days() + day;
    }

    /** Number of a room-day. */
    int roomDay(int room, int day) {
        return room * scale.days() + day;
    }

    /** Number of a citizen-day. */
    public int citizenDay(int citizen, int day) {
        return citizen * scale.days() + day;
    }

    /** The duty of a therapist on a day at a site, {@link Index#NONE} when there is none. */
    public int duty(int therapist, int day, int site) {
        for (int duty : therapists.dutiesOfDay[therapistDay(therapist, day)]) {
            if (therapists.dutySite[duty] == site) {
                return duty;
            }
        }
        return Index.NONE;
    }

    /** The number of the length of a task's session in a meeting, or alone. */
    public int length(int task, int meeting) {
        return meeting == Assignment.ALONE ? tasks.length[task] : meetings.length[meeting];
    }

    /** The site of a room. */
    public int siteOf(int room) {
        return rooms.site[room];
    }
}
