package dk.holdplan.capacity.forecast;

/**
 * What one week of one run came to.
 *
 * @param due citizens whose start is due in the week for the first time
 * @param breaches those of them without an examination by the deadline
 * @param needed sessions that are due, and possible ones that have a place
 * @param placed sessions that have a place
 * @param taken class places
 * @param minutes of therapists in sessions, with notes, setting up and clearing
 * @param inCourse citizens with a course at the beginning of the week
 * @param examined citizens who are examined
 * @param examinationDays from the start of the clock to the examination, of all of them together
 * @param classStarters citizens who came after the beginning and have their first class session
 * @param classDays from the start of the clock to it, of all of them together
 * @param withoutClass citizens who could train in a class this week and have no class session
 */
record WeekTally(int due, int breaches, int needed, int placed, int taken, int minutes, int inCourse, int examined,
        int examinationDays, int classStarters, int classDays, int withoutClass) {
}
