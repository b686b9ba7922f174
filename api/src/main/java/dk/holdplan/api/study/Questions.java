package dk.holdplan.api.study;

import dk.holdplan.api.change.Parents;
import dk.holdplan.api.error.BusyException;
import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.api.job.SolveSettings;
import dk.holdplan.api.paging.Part;
import dk.holdplan.api.request.AfterCommit;
import dk.holdplan.api.security.Caller;
import dk.holdplan.data.account.Role;
import dk.holdplan.data.paging.Position;
import dk.holdplan.data.study.Study;
import dk.holdplan.data.study.Study.Question;
import dk.holdplan.data.study.StudyStore;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes questions about plans and finds them again. */
@Component
class Questions {

    private static final Set<Role> PLANNERS = Set.of(Role.PLANNER);

    private final Parents plans;
    private final StudyStore studies;
    private final StudyQueue queue;
    private final TransactionOperations transactions;
    private final SolveSettings settings;

    Questions(Parents plans, StudyStore studies, StudyQueue queue, TransactionOperations transactions,
            SolveSettings settings) {
        this.plans = plans;
        this.studies = studies;
        this.queue = queue;
        this.transactions = transactions;
        this.settings = settings;
    }

    /**
     * Queues a question without errors; the answer says where to look.
     *
     * @throws BusyException when too many are queued already
     */
    ResponseEntity<StudyResponse> ask(UUID plan, Question question) {
        boolean ofCitizens = Answers.isOfCitizens(question);
        if (ofCitizens && !mayAskOfCitizens()) {
            throw new RequestException(ProblemType.FORBIDDEN, "What names citizens is for planners to ask.");
        }
        Answers.check(question, plans.planned(plan).problem());
        long waiting = studies.queued();
        if (waiting >= settings.queue()) {
            throw new BusyException(waiting + " studies wait, expected fewer than " + settings.queue()
                    + " for one more.", settings.time());
        }
        Study study = Objects.requireNonNull(transactions.execute(status -> {
            Study asked = studies.ask(plan, question, ofCitizens);
            queue.add(asked.id());
            return asked;
        }));
        AfterCommit.run(queue::wake);
        return ResponseEntity.accepted().location(URI.create("/api/v1/plans/" + plan + "/studies/" + study.id()))
                .body(StudyResponse.of(study));
    }

    /**
     * Some studies of a plan, the newest first.
     *
     * @throws RequestException when there is no such plan
     */
    StudyPage list(UUID plan, Part part) {
        plans.check(plan);
        List<Study> found = part.after() == null
                ? studies.list(plan, mayAskOfCitizens(), part.page(), part.size())
                : studies.after(plan, mayAskOfCitizens(), part.after(), part.size());
        return new StudyPage(found.stream().map(StudyResponse::of).toList(), part.page(), part.size(),
                studies.count(plan, mayAskOfCitizens()),
                part.next(found, study -> new Position(study.createdAt(), study.id())));
    }

    Study find(UUID plan, UUID id) {
        return studies.find(plan, id).filter(study -> mayAskOfCitizens() || !studies.isOfCitizens(id)).orElseThrow(
                () -> new RequestException(ProblemType.NOT_FOUND,
                        "There is no study " + id + " of plan " + plan + "."));
    }

    /** Who reads the answers too: a difference of two sums tells of the citizen who makes it. */
    private static boolean mayAskOfCitizens() {
        return Caller.current().stream().anyMatch(caller -> caller.isAny(PLANNERS));
    }
}
