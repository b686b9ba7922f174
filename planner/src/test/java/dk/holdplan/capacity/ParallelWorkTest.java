package dk.holdplan.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelWorkTest {

    @Test
    void givesResultsInTheOrderOfThePartsAndTellsHowFarItIs() {
        List<PartsDone> told = new ArrayList<>();
        List<Callable<Integer>> parts = IntStream.range(0, 5).<Callable<Integer>>mapToObj(i -> () -> i).toList();

        assertThat(new ParallelWork(3, told::add).all(parts)).containsExactly(0, 1, 2, 3, 4);
        assertThat(told).extracting(PartsDone::done).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void endsOnlyWhatIsNotDoneYet() {
        ParallelWork work = new ParallelWork(1, share -> {
        });
        List<String> ended = new ArrayList<>();
        Runnable done = () -> ended.add("done");
        work.onStop(done);
        work.onStop(() -> ended.add("running"));
        work.offStop(done);

        work.stop();
        work.onStop(() -> ended.add("late"));

        assertThat(ended).containsExactly("running", "late");
    }

    /** The part would wait for ever. */
    @Test
    void interruptsPartsThatRunWhenItIsStopped() throws InterruptedException {
        ParallelWork work = new ParallelWork(1, share -> {
        });
        CountDownLatch interrupted = new CountDownLatch(1);
        Callable<Boolean> endless = () -> {
            work.stop();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return true;
        };

        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> work.all(List.of(endless)));
        interrupted.await();
    }
}
