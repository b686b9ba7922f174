package dk.holdplan.api.study;

import dk.holdplan.capacity.ParallelWork;
import dk.holdplan.capacity.PartsDone;
import dk.holdplan.data.study.Study;
import dk.holdplan.data.study.StudyStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** One attempt at a study: notes progress, and ends work that nobody wants any more. Without the database it goes on. */
final class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final Study study;
    private final StudyStore studies;
    private final ParallelWork work;

    Watch(Study study, StudyStore studies, int threads, Runnable courtesy) {
        this.study = study;
        this.studies = studies;
        this.work = new ParallelWork(threads, this::note, courtesy);
    }

    ParallelWork work() {
        return work;
    }

    void look() {
        try {
            if (studies.stopWanted(study.id())) {
                work.stop();
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Study {}: whether it is wanted cannot be read, trying again: {}", study.id(), e.getMessage());
        }
    }

    private void note(PartsDone share) {
        try {
            if (!studies.progress(study, share.done(), share.of())) {
                work.stop();
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Study {}: its progress could not be noted: {}", study.id(), e.getMessage());
        }
    }
}
