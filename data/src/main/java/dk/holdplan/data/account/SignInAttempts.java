package dk.holdplan.data.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts failed attempts at guessing a secret, for all processes on this database together. */
@Repository
@Transactional
public class SignInAttempts {

    private static final String COUNT = """
            insert into sign_in_attempt as known (subject, failures, last_at) values (:subject, 1, :now)
            on conflict (subject) do update
               set failures = case when known.last_at <= :forgotten then 1 else known.failures + 1 end, last_at = :now
             where known.failures < :allowed or known.last_at <= :forgotten""";

    private final JdbcClient client;
    private final Clock clock;

    SignInAttempts(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /**
     * Counts an attempt as failed before it is known how it ends, so that many at once are no more than allowed.
     *
     * @param subject whose attempts are counted together
     * @param allowed failures
     * @param window after the last attempt, in which failures are remembered
     * @return how long to wait; zero when the attempt may be made
     */
    public Duration begin(String subject, int allowed, Duration window) {
        Instant now = clock.instant();
        int counted = client.sql(COUNT).param("subject", subject).param("allowed", allowed)
                .param("now", RightsColumns.time(now)).param("forgotten", RightsColumns.time(now.minus(window)))
                .update();
        if (counted > 0) {
            return Duration.ZERO;
        }
        Instant last = client.sql("select last_at from sign_in_attempt where subject = ?").param(subject)
                .query((row, n) -> RightsColumns.instant(row, "last_at")).optional().orElse(now);
        Duration left = Duration.between(now, last.plus(window));
        return left.isPositive() ? left : Duration.ofSeconds(1);
    }

    /** Forgets the failures of a subject that succeeded. */
    public void forget(String subject) {
        client.sql("delete from sign_in_attempt where subject = ?").param(subject).update();
    }

    /** Takes one attempt back that did not fail. */
    public void takeBack(String subject) {
        client.sql("update sign_in_attempt set failures = greatest(failures - 1, 0) where subject = ?").param(subject)
                .update();
    }

    /** Forgets all subjects whose last attempt is longer ago. */
    public void forgetOlderThan(Duration age) {
        client.sql("delete from sign_in_attempt where last_at < ?")
                .param(RightsColumns.time(clock.instant().minus(age))).update();
    }
}
