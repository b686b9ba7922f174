package dk.holdplan.api.security;

/** What goes over an endpoint. */
public enum Content {
    /** It tells of citizens: who asks is written down. */
    PERSONAL,
    /** It tells of no citizen, though what it changes may matter. */
    IMPERSONAL,
    /** It is for everybody, signed in or not. */
    OPEN
}
