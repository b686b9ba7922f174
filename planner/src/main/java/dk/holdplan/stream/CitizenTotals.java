package dk.holdplan.stream;

/**
 * What the sessions of one citizen add up to.
 *
 * @param doubled days with several sessions that are not all frozen; none where education may be on the day of a
 *        training, which is asked with their times
 * @param adjacent pairs of consecutive dates with a training each
 * @param extraVisits education on days without training, where it may be on the day of one
 * @param otherTherapists individual sessions not with the citizen's own therapist; without one, therapists beyond the
 *        first
 * @param otherSlots trainings outside the citizen's own classes and weekdays
 * @param extraSlots class slots trained in beyond the trainings a week
 */
record CitizenTotals(int doubled, int adjacent, int extraVisits, int otherTherapists, int otherSlots,
        int extraSlots) {
}
