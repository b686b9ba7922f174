package dk.holdplan.api.roster;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.api.security.Caller;
import dk.holdplan.data.view.RosterOf;
import dk.holdplan.data.view.Rosters;
import dk.holdplan.rule.Language;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Answers whoever asks for a roster. */
@Component
class RosterAnswers {

    private static final long MOST_DAYS = 366;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private final Rosters rosters;

    RosterAnswers(Rosters rosters) {
        this.rosters = rosters;
    }

    RosterResponse answer(RosterOf whose, String id, LocalDate from, @Nullable LocalDate last, @Nullable UUID plan) {
        LocalDate to = last == null && from.isBefore(LATEST.minusDays(6)) ? from.plusDays(6) : last;
        if (to == null || to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= MOST_DAYS
                || from.isBefore(EARLIEST) || to.isAfter(LATEST)) {
            throw new RequestException(ProblemType.INVALID_REQUEST,
                    "from, to: found " + from + ", " + to + ", expected at most " + MOST_DAYS + " days in order, from "
                            + EARLIEST + " to " + LATEST + ".");
        }
        Language language = language(LocaleContextHolder.getLocale());
        Caller caller = Caller.current().orElseThrow();
        Supplier<CalendarAnswer> calendar = SingletonSupplier.of(() -> new CalendarAnswer(
                rosters.calendar(whose, id, from, to).orElseThrow().at(caller::sees), language));
        return rosters.find(whose, id, from, to, plan, caller.plansOfEverybody())
                .map(roster -> RosterResponse.of(roster.at(caller::sees), calendar))
                .orElseThrow(() -> new RequestException(ProblemType.NOT_FOUND, plan == null
                        ? "No plan has a " + name(whose) + " " + id + "."
                        : "Plan " + plan + " has no " + name(whose) + " " + id + ", or there is no such plan."));
    }

    private static Language language(Locale locale) {
        return Arrays.stream(Language.values()).filter(it -> it.tag().equals(locale.getLanguage())).findFirst()
                .orElse(Language.ENGLISH);
    }

    private static String name(RosterOf whose) {
        return whose.name().toLowerCase(Locale.ROOT);
    }
}
