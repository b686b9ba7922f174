package dk.holdplan.demand;

/** Why a citizen is not admitted to a pathway (RULES.md section 2). */
public enum Refusal {
    NO_REFERRAL,
    CANNOT_FOLLOW_INSTRUCTION,
    RED_FLAG,
    TOO_YOUNG,
    PAIN_TOO_RECENT
}
