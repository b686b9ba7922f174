package dk.holdplan.data.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Collectors;

/** The public holidays of Denmark; days that are only closed by agreement are not among them. */
public final class DanishHolidays {

    /** Constitution day, Christmas Eve and New Year's Eve: no holidays, but most centres are closed. */
    public static final Set<MonthDay> CLOSED_BY_AGREEMENT = Set.of(MonthDay.of(6, 5), MonthDay.of(12, 24),
            MonthDay.of(12, 31));

    private DanishHolidays() {
    }

    /** The holidays from one day to another, both included. */
    public static Set<LocalDate> between(LocalDate from, LocalDate to) {
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.DENMARK));
        return manager.getHolidays(from, to, HolidayType.PUBLIC_HOLIDAY).stream().map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
