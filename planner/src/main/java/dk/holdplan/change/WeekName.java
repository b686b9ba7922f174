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
            "(?<![\\p{L}\\d])((?:uge|uger|week|weeks|u\\.)\\s*(?:nr\\.?\\s*)?)(\\d{1,2})"
                    + "(?:(\\s*(?:-|\u2013|til|to)\\s*)(\\d{1,2}))?(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    /** As people write days of a week: 30/11, 30/11-4/12, 30/11 2026. */
    private static final Pattern DAY = Pattern
            .compile("(?<![\\d/])(\\d{1,2})(/)(\\d{1,2})(?:([/ -])((?:20)\\d{2}))?(?![\\d/])");
    private static final Pattern DATE = Pattern.compile("(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)");

    private WeekName() {
    }

    static String of(String name, Horizon before, Horizon next) {
        String weeks = WEEKS.matcher(name).replaceAll(found -> Matcher.quoteReplacement(weeks(found, next)));
        String dates = DATE.matcher(weeks).replaceAll(found -> moved(found.group(), before.day(next.firstDay())));
        return DAY.matcher(dates).replaceAll(found -> Matcher.quoteReplacement(day(found, before, next)));
    }

    private static String weeks(MatchResult found, Horizon next) {
        String first = found.group(1) + new CalendarWeek(next.firstDay()).number();
        return found.group(3) == null
                ? first
                : first + found.group(3) + new CalendarWeek(next.monday(next.weeks() - 1)).number();
    }

    /** A day of the weeks that pass, moved; any other fraction stays as it is. */
    private static String day(MatchResult found, Horizon before, Horizon next) {
        int year = found.group(5) == null ? before.firstDay().getYear() : Integer.parseInt(found.group(5));
        for (int each = year; each <= (found.group(5) == null ? year + 1 : year); each++) {
            try {
                LocalDate date = LocalDate.of(each, Integer.parseInt(found.group(3)), Integer.parseInt(found.group(1)));
                if (before.contains(date)) {
                    LocalDate moved = date.plusDays(before.day(next.firstDay()));
                    return moved.getDayOfMonth() + "/" + moved.getMonthValue()
                            + (found.group(5) == null ? "" : found.group(4) + moved.getYear());
                }
            } catch (DateTimeException e) {
                return found.group();
            }
        }
        return found.group();
    }

    private static String moved(String date, int days) {
        try {
            return LocalDate.parse(date).plusDays(days).toString();
        } catch (DateTimeException e) {
            return date;
        }
    }
}
