package dk.holdplan.problem;

/** What a room may be used for (H12). */
public enum RoomUse {
    INDIVIDUAL,
    BACK,
    STRENGTH_AND_BALANCE,
    EDUCATION
}
