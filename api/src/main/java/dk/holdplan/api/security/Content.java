package dk.holdplan.api.security;

/** What goes over an endpoint. */
public enum Content {
    /** It tells of citizens, of everybody in the plan that is asked for: who asks is written down. */
    PERSONAL,
    /** It tells of those citizens whom the answer lists: who asks is written down with them. */
    LISTED,
    /** It tells of no citizen, though what it changes may matter. */
    IMPERSONAL,
    /** It is for everybody, signed in or not. */
    OPEN;

    /** Whether it tells of citizens. */
    public boolean isPersonal() {
        return this == PERSONAL || this == LISTED;
    }
}
