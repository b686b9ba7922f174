package dk.holdplan.api.error;

import java.time.LocalDate;

/** Dates in the query of a request. */
public final class Dates {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private Dates() {
    }

    /**
     * A date that a database knows.
     *
     * @param name of the parameter
     * @throws RequestException when the date is beyond any that is meant seriously
     */
    public static LocalDate checked(String name, LocalDate date) {
        if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            throw new RequestException(ProblemType.INVALID_REQUEST,
                    name + ": found " + date + ", expected a date from " + EARLIEST + " to " + LATEST + ".");
        }
        return date;
    }
}
