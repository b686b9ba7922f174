package dk.holdplan.stream;

/**
 * What the sessions of one citizen add up to.
 *
 * @param doubled sessions beyond the first on one day, on days on which not all are frozen
 * @param adjacent pairs of consecutive dates with a training each
 * @param otherTherapists individual sessions not with the citizen's own therapist; without one, therapists beyond the
 *        first
 * @param extraSlots class slots trained in beyond the trainings a week
 */
record CitizenTotals(int doubled, int adjacent, int otherTherapists, int extraSlots) {
}
