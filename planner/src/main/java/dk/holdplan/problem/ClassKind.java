package dk.holdplan.problem;

/** Kinds of class: back class (ryghold), strength-and-balance class (styrke- og balancehold), education. */
public enum ClassKind {
    BACK,
    STRENGTH_AND_BALANCE,
    EDUCATION;

    /** The use that a room needs for a meeting of this kind. */
    public RoomUse roomUse() {
        return switch (this) {
            case BACK -> RoomUse.BACK;
            case STRENGTH_AND_BALANCE -> RoomUse.STRENGTH_AND_BALANCE;
            case EDUCATION -> RoomUse.EDUCATION;
        };
    }
}
