package dk.holdplan.data.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.holdplan.data.DataTest;
import dk.holdplan.data.SettableClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@DataTest
class AnswersTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final Answers answers;
    private final TransactionOperations transactions;
    private final SettableClock clock;
    private final JdbcClient client;

    AnswersTest(Answers answers, TransactionOperations transactions, SettableClock clock, JdbcClient client) {
        this.answers = answers;
        this.transactions = transactions;
        this.clock = clock;
        this.client = client;
    }

    @Test
    void keepsAnAnswerUntilItExpires() {
        store(id(1), new Answer(new byte[]{7}, 201, "/here", "text/plain", new byte[]{1, 2}, List.of(3L, 1L)));

        assertThat(find(id(1)).orElseThrow()).usingRecursiveComparison()
                .isEqualTo(new Answer(new byte[]{7}, 201, "/here", "text/plain", new byte[]{1, 2}, List.of(3L, 1L)));
        assertThat(find(id(2))).isEmpty();
        clock.pass(DAY);
        assertThat(find(id(1))).isEmpty();
    }

    @Test
    void letsGoOfWhatHasExpired() {
        store(id(3), new Answer(new byte[1], 202, null, null, new byte[0], List.of()));
        clock.pass(DAY);
        store(id(4), new Answer(new byte[1], 202, null, null, new byte[0], List.of()));

        assertThat(client.sql("select count(*) from answer where id = ?").param(id(3)).query(Integer.class).single())
                .isZero();
    }

    @Test
    void letsOneWaitForTheOther() {
        CompletableFuture<Optional<Answer>> second = new CompletableFuture<>();
        transactions.executeWithoutResult(status -> {
            answers.lock(id(5));
            second.completeAsync(() -> transactions.execute(other -> {
                answers.lock(id(5));
                return answers.find(id(5));
            }));
            answers.store(id(5), new Answer(new byte[1], 202, null, null, new byte[0], List.of()), DAY);
        });

        assertThat(second.join()).isPresent();
    }

    @Test
    void doesNotWaitForEver() {
        transactions.executeWithoutResult(status -> {
            answers.lock(id(6));

            CompletableFuture<?> other = CompletableFuture
                    .runAsync(() -> transactions.executeWithoutResult(its -> {
                        client.sql("set local lock_timeout = '10ms'").update();
                        answers.lock(id(6));
                    }));
            assertThatExceptionOfType(CompletionException.class).isThrownBy(other::join)
                    .withCauseInstanceOf(PessimisticLockingFailureException.class);
        });
    }

    private void store(byte[] id, Answer answer) {
        transactions.executeWithoutResult(status -> answers.store(id, answer, DAY));
    }

    private Optional<Answer> find(byte[] id) {
        return transactions.execute(status -> answers.find(id));
    }

    private static byte[] id(int number) {
        byte[] id = new byte[32];
        id[0] = (byte) number;
        return id;
    }
}
