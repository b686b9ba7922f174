package dk.holdplan.problem;

/** Part of the spine that the referral is about. */
public enum Region {
    NECK,
    THORACIC,
    LUMBAR,
    OTHER
}
