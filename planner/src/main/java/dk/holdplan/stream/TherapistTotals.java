package dk.holdplan.stream;

/**
 * What takes one therapist on one day adds up to this.
 *
 * @param clashes pairs that share a minute, at least one of them not frozen
 * @param missedLunches shifts without their lunch
 * @param overload minutes beyond a full load
 * @param avoided sessions alone and meetings at a time that the therapist would rather avoid
 */
record TherapistTotals(int clashes, int missedLunches, int overload, int avoided) {
}
