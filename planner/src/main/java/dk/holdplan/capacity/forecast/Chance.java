package dk.holdplan.capacity.forecast;

import java.util.List;
import java.util.SplittableRandom;

/** Random numbers of one purpose: the same seed and purpose give the same numbers, whatever else is drawn. */
final class Chance {

    /** Beyond it a product of uniform numbers would take long and lose digits. */
    private static final double LARGEST_RATE_AT_ONCE = 16;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    Chance(long seed, long... purpose) {
        long mixed = seed;
        for (long part : purpose) {
            mixed = new SplittableRandom(mixed * MIX + part).nextLong();
        }
        random = new SplittableRandom(mixed);
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /**
     * A Poisson number: how many uniform numbers can be multiplied before the product falls below {@code exp(-rate)}
     * (Knuth, The Art of Computer Programming 2, 3.4.1); large rates are added up from parts.
     */
    int poisson(double rate) {
        int count = 0;
        double left = rate;
        while (left > LARGEST_RATE_AT_ONCE) {
            count += poisson(LARGEST_RATE_AT_ONCE);
            left -= LARGEST_RATE_AT_ONCE;
        }
        double product = random.nextDouble();
        double limit = Math.exp(-left);
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }
}
