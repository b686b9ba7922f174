package dk.holdplan.timetable;

import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.RehabClass;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The measures that all tables share: days of the horizon, ticks of a day, and the few session lengths that occur. Sets
 * of starts are kept by (thing, length); {@link #offset} tells where.
 */
public final class Scale {

    private final Horizon horizon;
    private final Ticks ticks;
    private final List<Length> lengths;
    private final int[] length;
    private final int[] before;
    private final int[] after;
    /** Whether what individual sessions take differs from what meetings take. */
    private final boolean apart;

    /**
     * How long sessions are, in ticks, and what they take of their therapist and their room before and after.
     *
     * @param alone whether individual sessions are so long; told apart only where notes or parallel rooms make it differ
     */
    record Length(int ticks, int before, int after, boolean alone) {

        private static final Comparator<Length> ORDER = Comparator.comparingInt(Length::ticks)
                .thenComparingInt(Length::before).thenComparingInt(Length::after).thenComparing(Length::alone);
    }

    /**
     * The measures of a problem.
     *
     * @param minutes how long individual sessions can be
     * @param apart whether what they take differs from what meetings of the same length take
     */
    Scale(Horizon horizon, Ticks ticks, Collection<Integer> minutes, List<RehabClass> classes, boolean apart) {
        this.horizon = horizon;
        this.ticks = ticks;
        this.apart = apart;
        lengths = Stream.concat(minutes.stream().map(this::alone), classes.stream().map(this::meeting))
                .distinct().sorted(Length.ORDER).toList();
        length = lengths.stream().mapToInt(Length::ticks).toArray();
        before = lengths.stream().mapToInt(Length::before).toArray();
        after = lengths.stream().mapToInt(Length::after).toArray();
    }

    private Length alone(int minutes) {
        return new Length(ticks.length(minutes), 0, 0, apart);
    }

    private Length meeting(RehabClass group) {
        return new Length(ticks.length(group.minutes()), ticks.length(group.setUpMinutes()),
                ticks.length(group.clearMinutes()), false);
    }

    /** The weeks that are planned. */
    public Horizon horizon() {
        return horizon;
    }

    /** The part of the day in which anything can happen. */
    public Ticks ticks() {
        return ticks;
    }

    /** Days of the horizon. */
    public int days() {
        return horizon.weeks() * 7;
    }

    /** The date of a day of the horizon. */
    public LocalDate date(int day) {
        return horizon.firstDay().plusDays(day);
    }

    /** Longs of a set of ticks. */
    public int words() {
        return ticks.words();
    }

    int lengthCount() {
        return length.length;
    }

    /** Ticks of a length's number. */
    public int length(int number) {
        return length[number];
    }

    /** Minutes of a length's number. */
    public int minutes(int number) {
        return length[number] * ticks.grid();
    }

    /** Ticks before a session for which its therapist and its room are taken too. */
    public int before(int number) {
        return before[number];
    }

    /** Ticks from the start of a session for which its room is taken. */
    public int taken(int number) {
        return length[number] + after[number];
    }

    /** Whether only individual sessions have this length's number, where it matters. */
    boolean isAlone(int number) {
        return lengths.get(number).alone();
    }

    /** Whether individual sessions of this length have a number. */
    public boolean knows(int minutes) {
        return lengths.contains(alone(minutes));
    }

    /** The number of the length in minutes of an individual session. */
    int lengthNumber(int minutes) {
        return lengths.indexOf(alone(minutes));
    }

    /** The number of the length of a class's meetings. */
    int lengthNumber(RehabClass group) {
        return lengths.indexOf(meeting(group));
    }

    /** Where the set of starts of a thing and a length's number begins. */
    public int offset(int thing, int lengthNumber) {
        return (thing * length.length + lengthNumber) * ticks.words();
    }
}
