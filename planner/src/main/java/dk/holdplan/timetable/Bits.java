package dk.holdplan.timetable;

import java.util.BitSet;
import java.util.random.RandomGenerator;

/** Bit sets that lie side by side in one array of longs; {@code offset} is the first long of one. */
public final class Bits {

    private Bits() {
    }

    static void set(long[] bits, int offset, int bit) {
        bits[offset + (bit >> 6)] |= 1L << bit;
    }

    /** Takes a bit out of a set. */
    public static void clear(long[] bits, int offset, int bit) {
        bits[offset + (bit >> 6)] &= ~(1L << bit);
    }

    /** Whether a set has a bit. */
    public static boolean get(long[] bits, int offset, int bit) {
        return (bits[offset + (bit >> 6)] >>> bit & 1) != 0;
    }

    static void setRange(long[] bits, int offset, int from, int to) {
        for (int bit = from; bit < to; bit++) {
            set(bits, offset, bit);
        }
    }

    static void clearRange(long[] bits, int offset, int from, int to) {
        for (int bit = from; bit < to; bit++) {
            clear(bits, offset, bit);
        }
    }

    /** A set of one bit. */
    static long[] of(int bit, int words) {
        long[] bits = new long[words];
        set(bits, 0, bit);
        return bits;
    }

    /** Takes the bits of another set out, unless none would be left; whether any is. */
    static boolean keepOthers(long[] bits, long[] others, int offset, int words) {
        long any = 0;
        for (int i = 0; i < words; i++) {
            any |= bits[i] & ~others[offset + i];
        }
        for (int i = 0; i < words && any != 0; i++) {
            bits[i] &= ~others[offset + i];
        }
        return any != 0;
    }

    /** The bits of either set; the first becomes that. */
    public static long[] or(long[] bits, long[] others) {
        for (int i = 0; i < others.length; i++) {
            bits[i] |= others[i];
        }
        return bits;
    }

    /** The bits of the first set that are not in the other; the first becomes that. */
    public static long[] andNot(long[] bits, long[] others) {
        for (int i = 0; i < others.length; i++) {
            bits[i] &= ~others[i];
        }
        return bits;
    }

    /** The bits of a set (offset 0) in ascending order. */
    public static int[] all(long[] bits) {
        return BitSet.valueOf(bits).stream().toArray();
    }

    /** Whether {@code into}, which becomes the common bits of two sets, has any. */
    public static boolean and(long[] a, int offsetA, long[] b, int offsetB, long[] into, int words) {
        long any = 0;
        for (int i = 0; i < words; i++) {
            into[i] = a[offsetA + i] & b[offsetB + i];
            any |= into[i];
        }
        return any != 0;
    }

    /** Keeps in {@code bits} (offset 0) only those bits from which {@code length} bits in a row are set. */
    static void keepRuns(long[] bits, int words, int length) {
        for (int done = 1; done < length;) {
            int shift = Math.min(done, length - done);
            int whole = shift >> 6;
            int part = shift & 63;
            for (int i = 0; i < words; i++) {
                long low = i + whole < words ? bits[i + whole] >>> part : 0;
                long high = part != 0 && i + whole + 1 < words ? bits[i + whole + 1] << 64 - part : 0;
                bits[i] &= low | high;
            }
            done += shift;
        }
    }

    /** Sets or clears the bits from one to another, that one not included. */
    static void mark(long[] bits, int offset, int from, int to, boolean on) {
        if (on) {
            setRange(bits, offset, from, to);
        } else {
            clearRange(bits, offset, from, to);
        }
    }

    /** Whether no bit is set from one to another, that one not included. */
    static boolean isClear(long[] bits, int offset, int from, int to) {
        for (int bit = from; bit < to; bit++) {
            if (get(bits, offset, bit)) {
                return false;
            }
        }
        return true;
    }

    /** Keeps of free bits (offset 0) those before which and from which so many in a row are free. */
    static void keepStarts(long[] free, int words, int before, int taken) {
        keepRuns(free, words, before + taken);
        shiftUp(free, words, before);
    }

    /** Moves the bits of a set (offset 0) up by fewer than 64. */
    static void shiftUp(long[] bits, int words, int by) {
        for (int i = words - 1; i >= 0 && by > 0; i--) {
            bits[i] = bits[i] << by | (i > 0 ? bits[i - 1] >>> 64 - by : 0);
        }
    }

    /** Adds to a set (offset 0) the bits next to its own, so many on both sides. */
    static void spread(long[] bits, int words, int by) {
        for (int done = 0; done < by; done++) {
            long carry = 0;
            for (int i = 0; i < words; i++) {
                long here = bits[i];
                long up = here << 1 | carry;
                long down = here >>> 1 | (i + 1 < words ? bits[i + 1] << 63 : 0);
                carry = here >>> 63;
                bits[i] = here | up | down;
            }
        }
    }

    /** A random bit of a set (offset 0) that is not empty. */
    public static int random(long[] bits, int words, RandomGenerator random) {
        int count = 0;
        for (int i = 0; i < words; i++) {
            count += Long.bitCount(bits[i]);
        }
        int skip = count == 1 ? 0 : random.nextInt(count);
        for (int i = 0;; i++) {
            int here = Long.bitCount(bits[i]);
            if (skip < here) {
                long word = bits[i];
                while (skip-- > 0) {
                    word &= word - 1;
                }
                return i * 64 + Long.numberOfTrailingZeros(word);
            }
            skip -= here;
        }
    }
}
