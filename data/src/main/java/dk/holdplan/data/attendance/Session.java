package dk.holdplan.data.attendance;

import java.time.LocalDateTime;

/** A session as attendance knows it: a citizen has one at a time. */
record Session(String citizen, LocalDateTime start) {

    static Session of(Attendance entry) {
        return new Session(entry.citizen(), entry.start());
    }
}
