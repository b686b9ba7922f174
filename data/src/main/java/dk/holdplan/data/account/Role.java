package dk.holdplan.data.account;

/** What somebody is to the service. */
public enum Role {
    /** Makes, repairs and publishes plans. */
    PLANNER,
    /** Sees the own roster and the attendance of own classes. */
    THERAPIST,
    /** A program that submits problems, reads its own plans and looks for places. */
    BOOKING,
    /** Sees how capacity is used, but no citizens. */
    MANAGER,
    /** Keeps accounts and keys and reads the audit. */
    ADMINISTRATOR
}
