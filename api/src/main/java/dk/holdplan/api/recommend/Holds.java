package dk.holdplan.api.recommend;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.Readings;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.data.document.HoldRequest;
import dk.holdplan.data.document.RecommendationDocuments;
import dk.holdplan.data.hold.Hold;
import dk.holdplan.data.hold.HoldStore;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.recommend.PreparedPlan;
import dk.holdplan.rule.Verdict;
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
    private final Fates fates;
    private final Askers askers;
    private final Clock clock;

    Holds(Standings standings, HoldStore holds, Confirmations confirmations, TransactionOperations transactions,
            Fates fates, Askers askers, Clock clock) {
        this.standings = standings;
        this.holds = holds;
        this.confirmations = confirmations;
        this.transactions = transactions;
        this.fates = fates;
        this.askers = askers;
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
        boolean told = askers.areToldOf(request.session().citizen(), id);
        try {
            return transactions.execute(status -> {
                holds.keepPublished();
                UUID line = holds.lock(standings.answering(id));
                Standing standing = standings.inside(id);
                standings.check(standing, request.session());
                Instant now = clock.instant();
                judge(standing.prepared(), request, told);
                Hold hold = new Hold(UUID.randomUUID(), line, id, request.newcomer(), request.session(),
                        standing.base().site(request.session()), now,
                        now.plus(Duration.ofMinutes(request.minutes())), null, null);
                holds.add(hold, now);
                askers.hold(hold.id());
                return writtenDown(fates.shown(hold, now));
            });
        } catch (DuplicateKeyException e) {
            throw taken(told, "another hold has it");
        }
    }

    /** Who is not told of the citizen hears nothing but whether the place is theirs. */
    private static void judge(PreparedPlan plan, HoldRequest request, boolean told) {
        Session session = request.session();
        Citizen known = plan.find(session.citizen()).orElse(null);
        Citizen newcomer = request.newcomer();
        if (!told && newcomer == null) {
            throw unknown(session.citizen());
        }
        if (!told && known != null) {
            throw taken(false, "");
        }
        if (known != null && newcomer != null && !known.equals(newcomer)) {
            throw new RequestException(ProblemType.CONFLICT,
                    "There is another citizen " + session.citizen() + " already.");
        }
        Citizen citizen = newcomer == null ? known : newcomer;
        if (citizen == null) {
            throw unknown(session.citizen());
        }
        if (plan.sessions().contains(session)) {
            throw taken(told, "the citizen has it already");
        }
        Verdict verdict = plan.judge(citizen, session);
        if (!verdict.valid()) {
            throw taken(told, "it would break " + verdict.broken().stream().map(breach -> breach.rule().id()).distinct()
                    .sorted().collect(Collectors.joining(", ")));
        }
    }

    private static RequestException unknown(String citizen) {
        return new RequestException(ProblemType.NOT_FOUND, "There is no citizen " + citizen + ".");
    }

    private static RequestException taken(boolean told, String why) {
        return new RequestException(ProblemType.CONFLICT,
                told ? "The place is not free: " + why + "." : "The place is not free.");
    }

    /** What is held in a plan, the oldest first. */
    HoldList live(UUID id) {
        Standing standing = standings.of(id);
        Instant now = clock.instant();
        List<Hold> live = transactions.execute(status -> holds.live(id, now));
        return new HoldList(standing.plan().id(), live.stream().map(hold -> fates.shown(hold, now)).toList());
    }

    /** A hold as it stands, whatever became of the plan in which it was made. */
    HoldResponse get(UUID id, UUID hold) {
        return transactions.execute(status -> {
            Hold found = find(id, hold);
            return fates.shown(found, seen(found));
        });
    }

    /**
     * Gives a place back.
     *
     * @throws RequestException when it is confirmed
     */
    void release(UUID id, UUID holdId) {
        transactions.executeWithoutResult(status -> {
            holds.keepPublished();
            Hold hold = locked(id, holdId);
            if (hold.confirmedIn() != null) {
                throw new RequestException(ProblemType.CONFLICT,
                        "Hold " + holdId + " is confirmed in plan " + hold.confirmedIn() + ".");
            }
            holds.remove(hold, clock.instant());
        });
    }

    /**
     * Makes a hold a session of a new plan; does nothing when that was done before.
     *
     * @throws RequestException when it has expired, or the plan that was published since has no room for it
     */
    HoldResponse confirm(UUID id, UUID holdId) {
        prepare(id, holdId);
        return transactions.execute(status -> {
            confirmations.lock();
            Hold hold = locked(id, holdId);
            Instant now = seen(hold);
            if (hold.confirmedIn() != null) {
                return writtenDown(fates.shown(hold, now));
            }
            if (hold.refusal() != null) {
                throw new RequestException(ProblemType.CONFLICT, "Hold " + holdId + " is refused: "
                        + Fates.why(hold.refusal()));
            }
            if (!hold.isLive(now)) {
                throw new RequestException(ProblemType.CONFLICT,
                        "Hold " + holdId + " expired at " + hold.expiresAt() + ".");
            }
            Standing standing = standings.inside(fates.plan(hold));
            standings.check(standing, hold.session());
            return writtenDown(fates.shown(confirmations.confirm(hold, standing, now), now));
        });
    }

    /** So that the others do not wait for it. */
    private void prepare(UUID id, UUID holdId) {
        UUID plan = transactions.execute(status -> {
            Hold hold = find(id, holdId);
            return hold.isLive(clock.instant()) ? fates.plan(hold) : null;
        });
        if (plan != null) {
            standings.of(plan);
        }
    }

    private Hold locked(UUID id, UUID holdId) {
        holds.lockLine(find(id, holdId).line());
        return find(id, holdId);
    }

    private HoldResponse writtenDown(HoldResponse answer) {
        return askers.told(answer);
    }

    /** Now; and never before a hold expired that has. */
    private Instant seen(Hold hold) {
        Instant now = clock.instant();
        return holds.lapse(hold.id(), now) && now.isBefore(hold.expiresAt()) ? hold.expiresAt() : now;
    }

    private Hold find(UUID id, UUID hold) {
        return holds.find(id, hold).filter(found -> askers.have(found.id())).map(this::about).orElseThrow(
                () -> new RequestException(ProblemType.NOT_FOUND, "Plan " + id + " has no hold " + hold + "."));
    }

    private Hold about(Hold hold) {
        askers.areAskingOf(hold.session().citizen());
        return hold;
    }
}
