package dk.holdplan.stream;

/**
 * What the engagements of one therapist on one day add up to.
 *
 * @param clashes pairs of engagements that share a minute, at least one of them not frozen
 * @param missedLunches shifts without their lunch
 * @param overload minutes beyond a full load
 */
record TherapistTotals(int clashes, int missedLunches, int overload) {
}
