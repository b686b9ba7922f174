package dk.holdplan.check;

/** What is wrong with a document. The names are stable: programs may rely on them. */
public enum IssueCode {
    /** The text is no JSON. */
    BROKEN_JSON,
    /** The document is larger than what is read. */
    TOO_LARGE,
    /** There are more issues than are listed. */
    TOO_MANY_ISSUES,
    /** A value is of another JSON type. */
    WRONG_TYPE,
    /** A field that the document does not have; often a misspelled one. */
    UNKNOWN_FIELD,
    /** A field that must be there is not. */
    MISSING_FIELD,
    /** A text is no date, time of day or local date and time. */
    BAD_FORMAT,
    /** A name that is not one of those allowed. */
    UNKNOWN_VALUE,
    /** A list names the same thing twice. */
    DUPLICATE_VALUE,
    /** A number, a text's length or a list's size is beyond its limits. */
    OUT_OF_RANGE,
    /** Two entries of a list have one id. */
    DUPLICATE_ID,
    /** An id that nothing in the document has. */
    UNKNOWN_REFERENCE,
    /** A text in which there could be a person's CPR number. */
    LOOKS_LIKE_CPR,
    /** A time zone that is not known. */
    UNKNOWN_TIME_ZONE,
    /** The horizon starts on another day. */
    NOT_A_MONDAY,
    /** A time or a duration that the grid does not divide. */
    OFF_GRID,
    /** A stretch of time that ends before or when it starts. */
    EMPTY_INTERVAL,
    /** A shift, a meeting or a session that goes on into the next day. */
    CROSSES_MIDNIGHT,
    /** A therapist who is on two shifts at a time. */
    OVERLAPPING_SHIFTS,
    /** A class that lists a weekday twice. */
    TWO_ENTRIES_ONE_WEEKDAY,
    /** A weight that no rule has. */
    UNKNOWN_WEIGHT,
    /** A class without a meeting in the horizon: it has ended, has not begun, or its days are closed. */
    CLASS_NEVER_MEETS,
    /** A class for which no room at its site is meant and open. */
    CLASS_WITHOUT_ROOM,
    /** A class that no therapist with its skill can lead at any of its starts. */
    CLASS_WITHOUT_THERAPIST,
    /** A citizen for whom no room at their sites will do, by its use, its steps or the times at which it is open. */
    CITIZEN_WITHOUT_ROOM,
    /** A citizen for whom no therapist who works at their sites in the horizon has the skills. */
    CITIZEN_WITHOUT_THERAPIST,
    /** A citizen who can come at no time at which their sites are open. */
    CITIZEN_NEVER_FREE,
    /** A change after which everything is as before. */
    WITHOUT_EFFECT,
    /** A citizen who could come at some times, and now at any. */
    ANY_TIME_NOW,
    /** A citizen of whom facts are new, and against whose admission something speaks. */
    NOT_ADMITTED,
    /** A therapist without shifts in a week in which others have them: the usual ones were taken. */
    USUAL_SHIFTS_TAKEN,
    /** A room that is meant for nothing, or only for kinds of class that its site does not have. */
    ROOM_WITHOUT_USE,
    /** An id that differs from another one only by case, white space or what cannot be seen. */
    LOOKS_ALIKE
}
