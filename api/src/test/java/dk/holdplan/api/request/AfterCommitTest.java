package dk.holdplan.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class AfterCommitTest {

    private final List<String> told = new ArrayList<>();

    @AfterEach
    void end() {
        TransactionSynchronizationManager.clear();
    }

    @Test
    void tellsAtOnceOutsideATransaction() {
        AfterCommit.run(() -> told.add("now"));

        assertThat(told).containsExactly("now");
    }

    @Test
    void tellsNobodyBeforeTheCommit() {
        TransactionSynchronizationManager.initSynchronization();
        AfterCommit.run(() -> told.add("later"));
        assertThat(told).isEmpty();

        TransactionSynchronizationManager.getSynchronizations().forEach(TransactionSynchronization::afterCommit);

        assertThat(told).containsExactly("later");
    }
}
