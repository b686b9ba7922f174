package dk.holdplan.api.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days that a calendar program gets, as they are counted where the plan takes place. */
record FeedWindow(LocalDate first, LocalDate last) {

    private static final int WEEKS_BACK = 4;
    private static final int WEEKS_AHEAD = 26;

    static FeedWindow now(Clock clock, ZoneId zone) {
        LocalDate today = LocalDate.now(clock.withZone(zone));
        return new FeedWindow(today.minusWeeks(WEEKS_BACK), today.plusWeeks(WEEKS_AHEAD));
    }
}
