package dk.holdplan.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class BitsTest {

    private static final int WORDS = 3;
    private static final int BITS = WORDS * 64;

    @Test
    void setsAndClearsBitsBehindAnOffset() {
        long[] bits = new long[4];

        Bits.setRange(bits, 1, 60, 70);
        Bits.clearRange(bits, 1, 63, 65);
        Bits.set(bits, 1, 127);
        Bits.clear(bits, 1, 60);

        assertThat(BitSet.valueOf(bits)).hasToString("{125, 126, 129, 130, 131, 132, 133, 191}");
        assertThat(Bits.get(bits, 1, 61)).isTrue();
        assertThat(Bits.get(bits, 1, 63)).isFalse();
        assertThat(Bits.get(bits, 1, 127)).isTrue();
    }

    @Test
    void cutsSetsAndTellsWhetherAnythingIsLeft() {
        long[] into = new long[2];

        assertThat(Bits.and(new long[]{9, 6, 1L << 63}, 1, new long[]{12, 1L << 63}, 0, into, 2)).isTrue();
        assertThat(into).containsExactly(4, 1L << 63);
        assertThat(Bits.and(new long[]{2, 4}, 0, new long[]{4, 2}, 0, into, 2)).isFalse();
        assertThat(into).containsExactly(0, 0);
    }

    @Test
    void keepsTheStartsOfRunsAcrossWords() {
        long[] bits = new long[WORDS];
        Bits.setRange(bits, 0, 50, 140);
        Bits.setRange(bits, 0, 150, 180);

        Bits.keepRuns(bits, WORDS, 70);

        assertThat(BitSet.valueOf(bits)).isEqualTo(range(50, 71));
    }

    @Test
    void keepsWhatALookAtEveryBitKeeps() {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            BitSet before = sparselyCleared(random);
            int length = 1 + random.nextInt(i % 2 == 0 ? 12 : 140);
            long[] bits = new long[WORDS];
            System.arraycopy(before.toLongArray(), 0, bits, 0, before.toLongArray().length);

            Bits.keepRuns(bits, WORDS, length);

            assertThat(BitSet.valueOf(bits)).as("%s from %s", length, before).isEqualTo(runs(before, length));
        }
    }

    private static BitSet sparselyCleared(Random random) {
        BitSet bits = range(0, BITS);
        for (int i = random.nextInt(6); i > 0; i--) {
            int from = random.nextInt(BITS);
            bits.clear(from, Math.min(BITS, from + 1 + random.nextInt(9)));
        }
        return bits;
    }

    private static BitSet runs(BitSet bits, int length) {
        BitSet runs = new BitSet();
        for (int start = 0; start + length <= BITS; start++) {
            runs.set(start, bits.nextClearBit(start) >= start + length);
        }
        return runs;
    }

    private static BitSet range(int from, int to) {
        BitSet bits = new BitSet();
        bits.set(from, to);
        return bits;
    }

    @Test
    void findsEveryBitByChance() {
        long[] bits = {1L << 5 | 1L << 63, 0, 1L << 10};
        RandomGenerator random = new Random(3);
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i < 60; i++) {
            found.add(Bits.random(bits, WORDS, random));
        }

        assertThat(found).containsExactlyInAnyOrder(5, 63, 138);
        assertThat(Bits.random(new long[]{0, 0, 2}, WORDS, random)).isEqualTo(129);
    }
}
