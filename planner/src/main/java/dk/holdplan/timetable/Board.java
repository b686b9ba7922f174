package dk.holdplan.timetable;

import static dk.holdplan.timetable.Assignment.ALONE;
import static dk.holdplan.timetable.Assignment.UNPLACED;

import dk.holdplan.problem.SessionKind;

/**
 * One timetable under change, with its exact price at any time. It holds no broken rule: callers put tasks only where
 * the calendars say that there is room. Not thread-safe.
 */
public final class Board {

    public final Arena arena;
    public final Assignment at;
    public final Occupancy occupancy;
    public final Visits visits;
    public final CitizenBook citizens;
    final Ties ties;
    public final MeetingBook meetings;
    public final Members members;
    public final IntBag unplaced;
    public final DayLists ofTherapistDay;
    public final Journal journal = new Journal();
    private final TaskTable tasks;
    private long medium;
    private long soft;

    /** Only what is frozen has a place. */
    public Board(Arena arena) {
        this.arena = arena;
        tasks = arena.tasks;
        at = new Assignment(tasks.count());
        occupancy = new Occupancy(arena);
        meetings = occupancy.meetings;
        members = new Members(arena);
        visits = new Visits(arena);
        citizens = new CitizenBook(arena);
        ties = new Ties(this);
        unplaced = new IntBag(tasks.count());
        ofTherapistDay = new DayLists(arena.therapists.freeLoad.length, tasks.count());
        for (int task = 0; task < tasks.count(); task++) {
            unplaced.add(task);
        }
        medium = arena.frozenScore.medium();
        soft = arena.frozenScore.soft();
    }

    /** Medium price of what is unplaced. */
    public long medium() {
        return medium;
    }

    /** Soft price of what is placed. */
    public long soft() {
        return soft;
    }

    /** Moves a task to a place that is free, or out of the timetable, and remembers where it was. */
    void move(int task, int meeting, int day, int start, int therapist, int room) {
        journal.add(task, at);
        put(task, meeting, day, start, therapist, room);
    }

    /** Takes a task out of the timetable and remembers where it was. */
    public void remove(int task) {
        if (at.placed(task)) {
            journal.add(task, at);
            takeOut(task);
        }
    }

    /** Puts a task to a place, or out of the timetable, without remembering. */
    public void put(int task, int meeting, int day, int start, int therapist, int room) {
        if (at.placed(task)) {
            takeOut(task);
        }
        if (meeting != UNPLACED) {
            bringIn(task, meeting, day, start, therapist, room);
        }
    }

    private void takeOut(int task) {
        int meeting = at.meeting[task];
        soft -= occupancy.release(meeting, at.day[task], at.start[task], at.therapist[task], at.room[task],
                arena.length(task, meeting));
        if (meeting != ALONE) {
            members.leave(task, meeting);
        }
        int citizen = tasks.citizen[task];
        int day = at.day[task];
        citizens.leave(citizen, tasks.training[task], meeting, at.therapist[task]);
        visits.leave(citizen, day, tasks.kind[task], at.start[task], arena.length(task, meeting));
        ties.leave(citizen, meeting);
        soft -= price(task, meeting, day, at.start[task], at.therapist[task], at.room[task]);
        medium += tasks.unplacedPrice[task];
        soft += tasks.leftOutPrice[task] + (tasks.training[task] ? citizens.miss(task) : 0);
        at.meeting[task] = UNPLACED;
        unplaced.add(task);
        ofTherapistDay.remove(arena.therapistDay(at.therapist[task], day), task);
    }

    private void bringIn(int task, int meeting, int day, int start, int therapist, int room) {
        soft += occupancy.take(meeting, day, start, therapist, room, arena.length(task, meeting));
        if (meeting != ALONE) {
            members.join(task, meeting);
        }
        int citizen = tasks.citizen[task];
        soft += price(task, meeting, day, start, therapist, room);
        citizens.come(citizen, tasks.training[task], meeting, therapist);
        visits.come(citizen, day, tasks.kind[task], start, arena.length(task, meeting));
        ties.come(citizen, meeting);
        medium -= tasks.unplacedPrice[task];
        soft -= tasks.leftOutPrice[task] + (tasks.training[task] ? citizens.missNoMore(task) : 0);
        at.meeting[task] = meeting;
        at.day[task] = day;
        at.start[task] = start;
        at.therapist[task] = therapist;
        at.room[task] = room;
        unplaced.remove(task);
        ofTherapistDay.add(arena.therapistDay(therapist, day), task);
    }

    /** A task that may not stay where it is now that another is out; {@link Index#NONE} when all may. */
    public int loose(int task) {
        return ties.loose(task);
    }

    /** Whether a task may have a place on a day, at some time, beside what its citizen has (H01, H02). */
    boolean mayCome(int task, int day) {
        return visits.mayCome(tasks.citizen[task], day, tasks.kind[task]) && ties.serves(task, day);
    }

    /** Whether a task may be at a place and a start beside what its citizen and the same person have (H02, H04, H16). */
    boolean mayBeAt(int task, int meeting, int day, int start, int therapist, int room) {
        int citizen = tasks.citizen[task];
        int length = arena.length(task, meeting);
        return (!visits.limits(citizen, day) || visits.allows(citizen, day, start, length))
                && (meeting == ALONE || ties.mayJoin(task, meeting))
                && (!arena.newFrom.isTooSoon(day, start)
                        || isKnown(task, day, start) && arena.newFrom.allows(arena.citizens.ids.get(citizen),
                                tasks.kind[task], new Place(meeting, day, therapist, room, length), start));
    }

    private boolean isKnown(int task, int day, int start) {
        for (CitizenTable.Known known : arena.citizens.known[tasks.citizen[task]]) {
            if (known.day() == day && known.start() == start && known.kind() == tasks.kind[task]) {
                return true;
            }
        }
        return false;
    }

    /**
     * Soft price of a place for a task that has none, apart from what the therapist's load and the running of a meeting
     * add.
     */
    int price(int task, int meeting, int day, int start, int therapist, int room) {
        int citizen = tasks.citizen[task];
        int length = arena.length(task, meeting);
        int price = dayPrice(task, day);
        if (meeting == ALONE) {
            price += tasks.alonePrice[task] + citizens.otherTherapistPrice(citizen, therapist);
        } else if (tasks.training[task]) {
            int slot = arena.meetings.slot[meeting];
            price += citizens.extraSlotPrice(citizen, slot) + citizens.otherSlotPrice(citizen, slot);
        }
        return price + preferencePrice(citizen, day, length, start)
                + publishedPrice(citizen, tasks.kind[task], day, start, therapist, room);
    }

    /** Price of a start that the citizen does not like. */
    int preferencePrice(int citizen, int day, int length, int start) {
        return arena.citizens.prefers[citizen] && !Bits.get(arena.citizens.likedStarts,
                arena.scale.offset(citizen * 7 + day % 7, length), start) ? arena.prices.outsidePreference() : 0;
    }

    /** The part of a place's price that its day decides. */
    int dayPrice(int task, int day) {
        return tasks.dayPrice[task] * (day - tasks.firstDay[task])
                + visits.price(tasks.citizen[task], day, tasks.kind[task]);
    }

    /** What a session at this place gives back (a negative price) when it keeps what is published. */
    int publishedPrice(int citizen, SessionKind kind, int day, int start, int therapist, int room) {
        int price = 0;
        for (CitizenTable.Known known : arena.citizens.known[citizen]) {
            if (known.day() == day && known.start() == start && known.kind() == kind) {
                price += (known.therapist() == therapist ? 0 : arena.prices.publishedTherapist())
                        + (known.room() == room ? 0 : arena.prices.publishedRoom()) - arena.prices.publishedMoved();
            }
        }
        return price;
    }
}
