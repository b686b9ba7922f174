package dk.holdplan.api.request;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * For what is stored although the transaction of a request is taken back. It waits until that is over, since a request
 * that holds a connection and wants another may wait for others that do the same.
 */
public final class AfterTransaction {

    private static final String LATER = AfterTransaction.class.getName();

    private AfterTransaction() {
    }

    /** Does it at once, or when the transaction of the request is over. */
    public static void run(HttpServletRequest request, Runnable action) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            request.setAttribute(LATER, action);
        } else {
            action.run();
        }
    }

    /** Does what was left for the end of the transaction. */
    static void run(HttpServletRequest request) {
        @Nullable
        Object action = request.getAttribute(LATER);
        request.removeAttribute(LATER);
        if (action instanceof Runnable later) {
            later.run();
        }
    }
}
