package dk.holdplan.api.study;

import dk.holdplan.data.study.Study;
import dk.holdplan.data.study.StudyStore;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells one client of one study until it is final, the client is gone or the thread is interrupted. */
record StudyStream(UUID plan, UUID id, StudyStore studies, SseEmitter client) implements Runnable {

    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final int LOOKS_TO_SHOW_LIFE = 30;

    @Override
    public void run() {
        try {
            long told = -1;
            int quiet = 0;
            Optional<Study> study = studies.find(plan, id);
            while (study.isPresent() && !study.get().state().isFinal()) {
                if (study.get().version() != told) {
                    told = study.get().version();
                    quiet = 0;
                    send(study.get(), "progress");
                } else if (++quiet % LOOKS_TO_SHOW_LIFE == 0) {
                    client.send(SseEmitter.event().comment("still here"));
                }
                Thread.sleep(LOOK_EVERY);
                study = studies.find(plan, id);
            }
            if (study.isPresent()) {
                send(study.get(), "end");
            }
        } catch (IOException | IllegalStateException e) {
            // The client is gone; nobody needs to know.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            client.complete();
        }
    }

    private void send(Study study, String name) throws IOException {
        client.send(SseEmitter.event().id(Long.toString(study.version())).name(name).data(StudyEvent.of(study)));
    }
}
