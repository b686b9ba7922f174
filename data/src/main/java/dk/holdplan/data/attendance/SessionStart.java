package dk.holdplan.data.attendance;

import java.time.LocalDateTime;

/** A session as attendance knows it: a citizen has one at a time. */
record SessionStart(String citizen, LocalDateTime start) {

    static SessionStart of(Attendance entry) {
        return new SessionStart(entry.citizen(), entry.start());
    }
}
