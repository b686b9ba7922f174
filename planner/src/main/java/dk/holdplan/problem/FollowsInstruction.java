package dk.holdplan.problem;

/** Whether a citizen can understand and follow instruction. */
public enum FollowsInstruction {
    YES,
    WITH_COMPANION,
    NO
}
