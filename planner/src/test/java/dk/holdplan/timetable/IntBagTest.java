package dk.holdplan.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntBagTest {

    private static final int LIMIT = 12;

    @Test
    void holdsWhatASetHolds() {
        Random random = new Random(4);
        IntBag bag = new IntBag(LIMIT);
        Set<Integer> set = new HashSet<>();
        for (int i = 0; i < 400; i++) {
            int number = random.nextInt(LIMIT);
            switch (random.nextInt(i % 50 == 0 ? 3 : 2)) {
                case 0 -> {
                    bag.add(number);
                    set.add(number);
                }
                case 1 -> {
                    bag.remove(number);
                    set.remove(number);
                }
                default -> {
                    bag.clear();
                    set.clear();
                }
            }
            assertThat(IntStream.range(0, bag.size()).map(bag::get).boxed()).containsExactlyInAnyOrderElementsOf(set);
            assertThat(IntStream.range(0, LIMIT).filter(bag::contains).boxed())
                    .containsExactlyInAnyOrderElementsOf(set);
        }
    }

    @Test
    void givesAnyMember() {
        Random random = new Random(5);
        IntBag bag = new IntBag(LIMIT);
        bag.add(3);
        bag.add(7);

        assertThat(IntStream.range(0, 30).map(i -> bag.random(random)).distinct().boxed())
                .containsExactlyInAnyOrder(3, 7);
    }
}
