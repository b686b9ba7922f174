package dk.holdplan.change;

import dk.holdplan.problem.CalendarWeek;
import dk.holdplan.problem.Horizon;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a plan is called when it is rolled on: weeks and dates in its name are those of the new weeks. */
final class WeekName {

    private static final Pattern WEEKS = Pattern.compile(
            "(?<![\\p{L}\\d])((?:uge|uger|week|weeks)\\s*)(\\d{1,2})(?:(\\s*(?:-|\u2013|til|to)\\s*)(\\d{1,2}))?(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile("(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)");

    private WeekName() {
    }

    static String of(String name, Horizon before, Horizon next) {
        String weeks = WEEKS.matcher(name).replaceAll(found -> Matcher.quoteReplacement(weeks(found, next)));
        return DATE.matcher(weeks).replaceAll(found -> moved(found.group(), before.day(next.firstDay())));
    }

    private static String weeks(MatchResult found, Horizon next) {
        String first = found.group(1) + new CalendarWeek(next.firstDay()).number();
        return found.group(3) == null
                ? first
                : first + found.group(3) + new CalendarWeek(next.monday(next.weeks() - 1)).number();
    }

    private static String moved(String date, int days) {
        try {
            return LocalDate.parse(date).plusDays(days).toString();
        } catch (DateTimeException e) {
            return date;
        }
    }
}
