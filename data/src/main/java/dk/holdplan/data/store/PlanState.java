package dk.holdplan.data.store;

/** Where a plan stands. */
public enum PlanState {
    /** Waits for its search. */
    QUEUED,
    /** Is being searched for; there may be a best plan so far. */
    SOLVING,
    /** The search reached a limit. */
    SOLVED,
    /** The search was stopped by a user; the best plan so far, if any, is kept. */
    STOPPED,
    /** The search broke down. */
    FAILED,
    /** The timetable that citizens know. */
    PUBLISHED,
    /** Was published, until another plan was. */
    SUPERSEDED;

    /** Whether no search will change the plan any more. */
    public boolean isFinal() {
        return this != QUEUED && this != SOLVING;
    }
}
