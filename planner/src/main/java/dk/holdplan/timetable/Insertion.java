package dk.holdplan.timetable;

import static dk.holdplan.timetable.Assignment.ALONE;

import java.util.random.RandomGenerator;

/**
 * Finds the cheapest free place for a task. Sets of starts of the citizen, the therapist and the room are cut with each
 * other, so a place that breaks a rule is never priced. Equal prices are decided by chance.
 */
public final class Insertion implements MeetingPlaces.Receiver {

    /** How often, in a hundred, a start beside other work is taken when there is one: it leaves fewer gaps. */
    private static final int BESIDE_WORK_PERCENT = 80;

    private final Board board;
    private final Arena arena;
    private final RandomGenerator random;
    private final int words;
    private final long[] withTherapist;
    private final long[] withRoom;
    private final long[] liked;
    private final long[] beside;
    private final BestPlace best;
    private final MeetingPlaces meetingPlaces;

    /** What is being placed, and what the search lets a meeting cost that has to be opened for it. */
    private int placing;
    private int runPrice;

    /** On a board; equal prices are decided by the random numbers. */
    public Insertion(Board board, RandomGenerator random) {
        this.board = board;
        meetingPlaces = new MeetingPlaces(board.occupancy);
        this.arena = board.arena;
        this.random = random;
        words = arena.scale.words();
        withTherapist = new long[words];
        withRoom = new long[words];
        liked = new long[words];
        beside = new long[words];
        best = new BestPlace(random);
    }

    /**
     * Places the task where it is cheapest.
     *
     * @param runPrice what the search lets a meeting cost that has to be opened for it: the first member need not pay
     *        for those who come after
     * @param skip how many places in a thousand to pass over, so that the same state does not always lead to the same
     *        timetable
     * @return false when there is no free place
     */
    public boolean place(int task, int runPrice, int skip) {
        begin(task, runPrice);
        int citizen = arena.tasks.citizen[task];
        if (arena.tasks.mayBeAlone[task]) {
            alone(task, citizen, skip);
        }
        for (int candidate : arena.tasks.meetings[task]) {
            if (board.mayCome(task, arena.meetings.day[candidate]) && board.ties.mayJoin(task, candidate)
                    && !skips(skip)) {
                meetingPlaces.tell(candidate, arena.citizens, citizen, this);
            }
        }
        boolean better = arena.tasks.due[task] || best.price() < arena.tasks.leftOutPrice[task];
        return better && best.take(task, board);
    }

    /** Opens a meeting at a start with the task as its first member; false when that is not possible. */
    public boolean placeIn(int task, int candidate, int atStart) {
        begin(task, 0);
        int citizen = arena.tasks.citizen[task];
        if (arena.meetings.fixed[candidate] == null && !board.meetings.runs(candidate)
                && board.mayCome(task, arena.meetings.day[candidate])) {
            meetingPlaces.open(candidate, arena.citizens, citizen, atStart, this);
        }
        return best.take(task, board);
    }

    private void begin(int task, int priceOfOpening) {
        best.forget();
        placing = task;
        runPrice = priceOfOpening;
    }

    private boolean skips(int skip) {
        return skip > 0 && random.nextInt(1000) < skip;
    }

    private void alone(int task, int citizen, int skip) {
        int length = arena.tasks.length[task];
        boolean known = arena.citizens.known[citizen].length > 0;
        for (int onDay = arena.tasks.firstDay[task]; onDay <= arena.tasks.lastDay[task]; onDay++) {
            if (!board.mayCome(task, onDay)) {
                continue;
            }
            int dayPrice = board.dayPrice(task, onDay) + arena.tasks.alonePrice[task];
            if (dayPrice > best.price() && !known) {
                continue;
            }
            int citizenOffset = arena.scale.offset(arena.citizenDay(citizen, onDay), length);
            boolean limited = board.visits.limits(citizen, onDay);
            for (int duty : arena.tasks.duties[task][onDay]) {
                if (board.occupancy.therapists.common(duty, length, arena.citizens.freeStarts, citizenOffset,
                        withTherapist)
                        && (!limited || board.visits.keep(citizen, onDay, length, withTherapist))
                        && !skips(skip)) {
                    withDuty(task, citizen, onDay, duty, dayPrice);
                }
            }
        }
    }

    private void withDuty(int task, int citizen, int onDay, int duty, int dayPrice) {
        int length = arena.tasks.length[task];
        int who = arena.therapists.dutyTherapist[duty];
        int minutes = board.occupancy.takenMinutes(who, length);
        int price = dayPrice + board.citizens.otherTherapistPrice(citizen, who)
                + board.occupancy.overloadOf(arena.therapistDay(who, onDay), minutes);
        int[] rooms = arena.rooms.individual(arena.therapists.dutySite[duty], arena.citizens.stepFree[citizen]);
        if (arena.citizens.known[citizen].length > 0) {
            asPublished(task, citizen, onDay, who, rooms, price);
        }
        if (price > best.price() || rooms.length == 0
                || arena.newFrom.concerns(onDay) && !arena.newFrom.keep(onDay, withTherapist)) {
            return;
        }
        int first = rooms.length == 1 ? 0 : random.nextInt(rooms.length);
        for (int i = 0; i < rooms.length && price <= best.price(); i++) {
            int in = rooms[first + i < rooms.length ? first + i : first + i - rooms.length];
            if (!board.occupancy.rooms.common(arena.roomDay(in, onDay), length, withTherapist, withRoom)) {
                continue;
            }
            int more = avoid(who, onDay, length);
            if (!arena.citizens.prefers[citizen]) {
                offer(price + more, onDay, withRoom, who, in, length);
            } else {
                int likedOffset = arena.scale.offset(citizen * 7 + onDay % 7, length);
                boolean likes = Bits.and(arena.citizens.likedStarts, likedOffset, withRoom, 0, liked, words);
                more += likes ? 0 : arena.prices.outsidePreference();
                offer(price + more, onDay, likes ? liked : withRoom, who, in, length);
            }
            if (more == 0) {
                return;
            }
        }
    }

    /** Keeps of the starts those that the therapist does not avoid, if there are any. The price when there are none. */
    private int avoid(int who, int onDay, int length) {
        if (!arena.therapists.avoids[who]) {
            return 0;
        }
        int offset = arena.scale.offset(who * 7 + onDay % 7, length);
        return Bits.keepOthers(withRoom, arena.therapists.avoidedStarts, offset, words)
                ? 0
                : arena.prices.therapistAvoids();
    }

    /** Tries the places that are published for the citizen, which give back part of the price. */
    private void asPublished(int task, int citizen, int onDay, int who, int[] rooms, int price) {
        int length = arena.tasks.length[task];
        for (CitizenTable.Known known : arena.citizens.known[citizen]) {
            if (known.day() != onDay || known.kind() != arena.tasks.kind[task] || known.start() < 0
                    || known.start() >= arena.scale.ticks().count()
                    || !Bits.get(withTherapist, 0, known.start())) {
                continue;
            }
            for (int in : rooms) {
                if (board.occupancy.rooms.isFree(arena.roomDay(in, onDay), length, known.start())
                        && board.mayBeAt(task, ALONE, onDay, known.start(), who, in)) {
                    int total = price + board.occupancy.avoidedPrice(who, onDay, known.start(), length)
                            + board.preferencePrice(citizen, onDay, length, known.start())
                            + board.publishedPrice(citizen, arena.tasks.kind[task], onDay, known.start(), who, in);
                    if (best.losesTo(total)) {
                        best.keep(ALONE, onDay, known.start(), who, in);
                    }
                }
            }
        }
    }

    private void offer(int price, int onDay, long[] starts, int who, int in, int length) {
        if (best.losesTo(price)) {
            best.keep(ALONE, onDay,
                    start(starts, arena.therapistDay(who, onDay), arena.therapists.taken(who, length, arena.scale)),
                    who, in);
        }
    }

    /** A start out of the set, most often one that follows or precedes other work without a gap. */
    private int start(long[] starts, int therapistDay, int ticks) {
        long[] busy = board.occupancy.therapists.busy();
        int offset = board.occupancy.therapists.busyOffset(therapistDay);
        long any = 0;
        for (int i = 0; i < words; i++) {
            long follows = busy[offset + i] << 1 | (i > 0 ? busy[offset + i - 1] >>> 63 : 0);
            long precedes = ticks > 63
                    ? 0
                    : busy[offset + i] >>> ticks | (i + 1 < words ? busy[offset + i + 1] << 64 - ticks : 0);
            beside[i] = starts[i] & (follows | precedes);
            any |= beside[i];
        }
        return Bits.random(any != 0 && random.nextInt(100) < BESIDE_WORK_PERCENT ? beside : starts, words, random);
    }

    @Override
    public void free(int meeting, int start, int therapist, int room, boolean opens) {
        int onDay = arena.meetings.day[meeting];
        if (!board.mayBeAt(placing, meeting, onDay, start, therapist, room)) {
            return;
        }
        int price = board.price(placing, meeting, onDay, start, therapist, room);
        if (opens) {
            price += runPrice + board.occupancy.avoidedPrice(therapist, onDay, start, arena.meetings.length[meeting])
                    + board.occupancy.overloadOf(arena.therapistDay(therapist, onDay),
                            board.occupancy.takenMinutes(therapist, arena.meetings.length[meeting]));
        }
        if (!opens) {
            price += board.meetings.joinPrice(meeting);
        }
        if (best.losesTo(price)) {
            best.keep(meeting, onDay, start, therapist, room);
        }
    }
}
