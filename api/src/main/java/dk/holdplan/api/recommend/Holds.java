package dk.holdplan.api.recommend;

import dk.holdplan.api.audit.AuditWithin;
import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.Readings;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.data.document.HoldRequest;
import dk.holdplan.data.document.RecommendationDocuments;
import dk.holdplan.data.hold.Hold;
import dk.holdplan.data.hold.HoldStore;
import dk.holdplan.judge.Verdict;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.recommend.PreparedPlan;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Holds places: each change alone in its line of plans, and only when the judge finds the place free. */
@Service
class Holds {

    private final Standings standings;
    private final HoldStore holds;
    private final Confirmations confirmations;
    private final TransactionOperations transactions;
    private final AuditWithin audit;
    private final Clock clock;

    Holds(Standings standings, HoldStore holds, Confirmations confirmations, TransactionOperations transactions,
            AuditWithin audit, Clock clock) {
        this.standings = standings;
        this.holds = holds;
        this.confirmations = confirmations;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Holds a place.
     *
     * @throws RequestException when it is not free
     */
    HoldResponse hold(UUID id, byte[] document) {
        Problem problem = standings.of(id).base().problem();
        HoldRequest request = Readings.value(RecommendationDocuments.hold(document, problem));
        try {
            return transactions.execute(status -> {
                UUID line = holds.lock(id);
                Standing standing = standings.inside(id);
                Instant now = clock.instant();
                judge(standing.prepared(), request);
                Hold hold = new Hold(UUID.randomUUID(), line, id, request.newcomer(), request.session(), now,
                        now.plus(Duration.ofMinutes(request.minutes())), null);
                holds.add(hold, problem.gridMinutes(), now);
                return writtenDown(shown(hold, standing, now));
            });
        } catch (DuplicateKeyException e) {
            throw taken("another hold has it");
        }
    }

    private static void judge(PreparedPlan plan, HoldRequest request) {
        Session session = request.session();
        Citizen known = plan.find(session.citizen()).orElse(null);
        Citizen newcomer = request.newcomer();
        if (known != null && newcomer != null && !known.equals(newcomer)) {
            throw new RequestException(ProblemType.CONFLICT,
                    "There is another citizen " + session.citizen() + " already.");
        }
        Citizen citizen = newcomer == null ? known : newcomer;
        if (citizen == null) {
            throw new RequestException(ProblemType.NOT_FOUND, "There is no citizen " + session.citizen() + ".");
        }
        if (plan.sessions().contains(session)) {
            throw taken("the citizen has it already");
        }
        Verdict verdict = plan.judge(citizen, session);
        if (!verdict.valid()) {
            throw taken("it would break " + verdict.broken().stream().map(breach -> breach.rule().id()).distinct()
                    .sorted().collect(Collectors.joining(", ")));
        }
    }

    private static RequestException taken(String why) {
        return new RequestException(ProblemType.CONFLICT, "The place is not free: " + why + ".");
    }

    /** What is held in a plan, the oldest first. */
    HoldList live(UUID id) {
        Standing standing = standings.of(id);
        Instant now = clock.instant();
        List<Hold> live = transactions.execute(status -> holds.live(id, now));
        return new HoldList(standing.plan().id(), live.stream().map(hold -> shown(hold, standing, now)).toList());
    }

    /** A hold as it stands. */
    HoldResponse get(UUID id, UUID hold) {
        Standing standing = standings.of(id);
        return shown(transactions.execute(status -> find(id, hold)), standing, clock.instant());
    }

    /**
     * Gives a place back.
     *
     * @throws RequestException when it is confirmed
     */
    void release(UUID id, UUID holdId) {
        int grid = standings.of(id).base().problem().gridMinutes();
        transactions.executeWithoutResult(status -> {
            holds.lock(id);
            Hold hold = find(id, holdId);
            if (hold.confirmedIn() != null) {
                throw new RequestException(ProblemType.CONFLICT,
                        "Hold " + holdId + " is confirmed in plan " + hold.confirmedIn() + ".");
            }
            holds.remove(hold, grid, clock.instant());
        });
    }

    /**
     * Makes a hold a session of a new plan; does nothing when that was done before.
     *
     * @throws RequestException when it has expired
     */
    HoldResponse confirm(UUID id, UUID holdId) {
        standings.of(id);
        return transactions.execute(status -> {
            confirmations.lock();
            holds.lock(id);
            Hold hold = find(id, holdId);
            Instant now = clock.instant();
            Standing standing = standings.inside(id);
            if (hold.confirmedIn() != null) {
                return writtenDown(shown(hold, standing, now));
            }
            if (!hold.isLive(now)) {
                throw new RequestException(ProblemType.CONFLICT,
                        "Hold " + holdId + " expired at " + hold.expiresAt() + ".");
            }
            Hold confirmed = confirmations.confirm(hold, standing, now);
            return writtenDown(shown(confirmed, standing, now));
        });
    }

    private HoldResponse writtenDown(HoldResponse answer) {
        audit.answered(answer);
        return answer;
    }

    private Hold find(UUID id, UUID hold) {
        return holds.find(id, hold).orElseThrow(
                () -> new RequestException(ProblemType.NOT_FOUND, "Plan " + id + " has no hold " + hold + "."));
    }

    private static HoldResponse shown(Hold hold, Standing standing, Instant now) {
        return HoldResponse.of(hold, standing.plan().id(), standing.base().site(hold.session()), now);
    }
}
