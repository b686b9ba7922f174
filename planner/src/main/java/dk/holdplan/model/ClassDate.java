package dk.holdplan.model;

import dk.holdplan.problem.Session;
import java.time.LocalDate;

/** A class on a date. */
record ClassDate(String rehabClass, LocalDate date) {

    /** That of a session in a class. */
    static ClassDate of(Session session) {
        return new ClassDate(session.rehabClass(), session.date());
    }

    /** The id of the meeting. */
    String meeting() {
        return rehabClass + "@" + date;
    }

    /** The id of the class and the weekday. */
    String slot() {
        return ClassSlot.id(rehabClass, date.getDayOfWeek());
    }
}
