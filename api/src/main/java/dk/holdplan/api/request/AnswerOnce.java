package dk.holdplan.api.request;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.data.answer.Answer;
import dk.holdplan.data.answer.Answers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Serves a request in one transaction with the storing of its answer: both are there afterwards or neither, even when
 * the process dies in between. What failed is not stored and may be tried again with the same key.
 */
@Component
class AnswerOnce {

    private final Answers answers;
    private final PlatformTransactionManager transactions;
    private final RequestSettings settings;
    private final GivenAgain audit;

    AnswerOnce(Answers answers, PlatformTransactionManager transactions, RequestSettings settings, GivenAgain audit) {
        this.answers = answers;
        this.transactions = transactions;
        this.settings = settings;
        this.audit = audit;
    }

    /**
     * Answers as before, or serves the request.
     *
     * @throws RequestException when the key was sent with another request
     */
    void serve(IdempotencyKey key, ArrivedRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var cached = new ContentCachingResponseWrapper(response);
        Optional<Answer> before;
        boolean done = false;
        TransactionStatus transaction = transactions.getTransaction(TransactionDefinition.withDefaults());
        try {
            answers.lock(key.id());
            before = answers.find(key.id());
            if (before.isEmpty()) {
                chain.doFilter(request, cached);
                done = HttpStatusCode.valueOf(cached.getStatus()).is2xxSuccessful();
                if (done) {
                    answers.store(key.id(), answer(key, request, cached), settings.keepAnswers());
                }
            }
        } finally {
            end(transaction, done);
            AfterTransaction.run(request);
        }
        if (before.isPresent()) {
            again(before.get(), key, request, response);
        } else {
            cached.copyBodyToResponse();
        }
    }

    private void end(TransactionStatus transaction, boolean done) {
        if (done) {
            transactions.commit(transaction);
        } else {
            transactions.rollback(transaction);
        }
    }

    private Answer answer(IdempotencyKey key, ArrivedRequest request, ContentCachingResponseWrapper response) {
        return new Answer(request.digest(), response.getStatus(), response.getHeader(HttpHeaders.LOCATION),
                response.getContentType(), key.seal(response.getContentAsByteArray()), audit.entries(request));
    }

    private void again(Answer before, IdempotencyKey key, ArrivedRequest request, HttpServletResponse response)
            throws IOException {
        if (!MessageDigest.isEqual(before.request(), request.digest())) {
            throw new RequestException(ProblemType.IDEMPOTENCY_KEY_REUSED,
                    IdempotencyKey.HEADER + ": this key came with another request before, expected a new one.");
        }
        audit.again(before.entries(), request);
        response.setStatus(before.status());
        if (before.location() != null) {
            response.setHeader(HttpHeaders.LOCATION, before.location());
        }
        if (before.contentType() != null) {
            response.setContentType(before.contentType());
        }
        byte[] body = key.open(before.body());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
