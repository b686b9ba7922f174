package dk.holdplan.data.publication;

import dk.holdplan.problem.Session;
import org.jspecify.annotations.Nullable;

/** A session with the names that citizens were told. */
public record PublishedSession(Session session, String therapistName, String roomName, @Nullable String className) {
}
