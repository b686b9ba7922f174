package dk.holdplan.data.document;

import static dk.holdplan.data.document.NumberTypes.SHARE;
import static dk.holdplan.data.document.NumberTypes.decimal;
import static dk.holdplan.data.document.NumberTypes.whole;
import static dk.holdplan.data.document.Types.DATE;
import static dk.holdplan.data.document.Types.FLAG;
import static dk.holdplan.data.document.Types.INTEGER;
import static dk.holdplan.data.document.Types.mapOf;
import static dk.holdplan.data.document.Types.object;
import static dk.holdplan.data.document.Types.setOf;

import dk.holdplan.capacity.forecast.Assumptions;
import dk.holdplan.capacity.forecast.Calibration;
import dk.holdplan.capacity.forecast.Forecast;
import dk.holdplan.capacity.forecast.Referrals;
import dk.holdplan.capacity.forecast.ServiceLevel;
import dk.holdplan.capacity.forecast.SmallestCapacity;
import dk.holdplan.check.IssueCode;
import dk.holdplan.check.Pointer;
import dk.holdplan.data.calendar.DanishHolidays;
import dk.holdplan.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The forecast document. Everything in it may be left out; without {@code referrals} as many come as keep the centre as
 * full as it is, while {@code {}} there says that nobody comes:
 * {@code {"weeks": 26, "runs": 200, "seed": 0, "referrals": {"individual-back": 3.5}, "season": {"JULY": 0.6},
 * "publicHolidays": true, "closedByAgreement": true, "closedWeeks": ["2026-12-28"], "closedDays": [], "showRate": 0.85,
 * "dropOutAWeek": 0.02, "steps": 1000, "serviceLevel": {"startInTime": 0.99, "placed": 0.95}}}.
 */
public final class ForecastDocument {

    private static final int DEFAULT_RUNS = 200;
    private static final int MOST_RUNS = 2_000;
    private static final int DEFAULT_STEPS = 1_000;
    private static final int MOST_STEPS = 20_000;
    private static final double MOST_REFERRALS = 500;
    private static final double MOST_FACTOR = 10;
    /** Published rates of back schools lie between 0.80 and 0.85. */
    private static final double DEFAULT_SHOW_RATE = 0.85;
    private static final double DEFAULT_DROP_OUT = 0.02;
    private static final ServiceLevel DEFAULT_LEVEL = new ServiceLevel(0.99, 0.95);

    private static final Type<ServiceLevel> LEVEL = object(
            fields -> new ServiceLevel(fields.optional("startInTime", SHARE, DEFAULT_LEVEL.startInTime()),
                    fields.optional("placed", SHARE, DEFAULT_LEVEL.placed())));

    private record Draft(int weeks, int runs, int seed, @Nullable Map<String, Double> referrals,
            Map<String, Double> season,
            boolean publicHolidays, boolean closedByAgreement, Set<LocalDate> closedWeeks, Set<LocalDate> closedDays,
            double showRate, double dropOutAWeek, int steps, ServiceLevel wanted) {
    }

    private static final Type<Draft> DRAFT = object(fields -> new Draft(
            fields.optional("weeks", whole(1, Assumptions.MOST_WEEKS), Assumptions.MOST_WEEKS),
            fields.optional("runs", whole(1, MOST_RUNS), DEFAULT_RUNS), fields.optional("seed", INTEGER, 0),
            fields.nullable("referrals", mapOf(decimal(0, MOST_REFERRALS))),
            fields.optional("season", mapOf(decimal(0, MOST_FACTOR)), Map.of()),
            fields.optional("publicHolidays", FLAG, true), fields.optional("closedByAgreement", FLAG, true),
            fields.optional("closedWeeks", setOf(DATE), Set.of()),
            fields.optional("closedDays", setOf(DATE), Set.of()),
            fields.optional("showRate", SHARE, DEFAULT_SHOW_RATE),
            fields.optional("dropOutAWeek", SHARE, DEFAULT_DROP_OUT),
            fields.optional("steps", whole(0, MOST_STEPS), DEFAULT_STEPS),
            fields.optional("serviceLevel", LEVEL, DEFAULT_LEVEL)));

    private ForecastDocument() {
    }

    /** Reads what is asked of a problem; whatever the bytes are, the answer is a request or the issues with it. */
    public static Reading<ForecastRequest> read(byte[] json, Problem problem) {
        Issues issues = new Issues();
        JsonNode tree = JsonText.tree(json, issues);
        if (tree == null) {
            return issues.reading(null);
        }
        Draft draft = DRAFT.read(tree, Pointer.ROOT, issues);
        check(draft, problem, issues);
        return issues.reading(issues.hasErrors() ? null : request(draft, problem));
    }

    /**
     * Reads what is asked of a problem from a stream, which is left open.
     *
     * @throws IOException when the stream cannot be read
     */
    public static Reading<ForecastRequest> read(InputStream json, Problem problem) throws IOException {
        return read(JsonText.bytes(json), problem);
    }

    /** The forecast as JSON. */
    public static String write(Forecast forecast) {
        return DocumentWriter.write(forecast);
    }

    /** The calibration as JSON. */
    public static String write(Calibration calibration) {
        return DocumentWriter.write(calibration);
    }

    /** The smallest capacity as JSON. */
    public static String write(SmallestCapacity smallest) {
        return DocumentWriter.write(smallest);
    }

    /** The forecast that was written. */
    public static Forecast forecast(String json) {
        return AnswerReader.read(json, Forecast.class);
    }

    /** The calibration that was written. */
    public static Calibration calibration(String json) {
        return AnswerReader.read(json, Calibration.class);
    }

    /** The smallest capacity that was written. */
    public static SmallestCapacity smallestCapacity(String json) {
        return AnswerReader.read(json, SmallestCapacity.class);
    }

    private static void check(Draft draft, Problem problem, Issues issues) {
        List<String> known = Referrals.known(problem);
        Map<String, Double> referrals = draft.referrals() == null ? Map.of() : draft.referrals();
        referrals.keySet().stream().filter(pathway -> !known.contains(pathway))
                .forEach(pathway -> issues.error(IssueCode.UNKNOWN_REFERENCE,
                        Pointer.ROOT.at("referrals").at(pathway), pathway,
                        "a pathway on which the problem has an admitted citizen to take after"));
        Set<String> months = Stream.of(Month.values()).map(Enum::name).collect(Collectors.toSet());
        draft.season().keySet().stream().filter(month -> !months.contains(month))
                .forEach(month -> issues.error(IssueCode.UNKNOWN_VALUE, Pointer.ROOT.at("season").at(month), month,
                        "a month such as JULY"));
        draft.closedWeeks().stream().filter(date -> date.getDayOfWeek() != DayOfWeek.MONDAY)
                .forEach(date -> issues.error(IssueCode.NOT_A_MONDAY, Pointer.ROOT.at("closedWeeks"), date,
                        "the Monday of each closed week"));
    }

    private static ForecastRequest request(Draft draft, Problem problem) {
        Map<Month, Double> season = new LinkedHashMap<>();
        draft.season().forEach((month, factor) -> season.put(Month.valueOf(month), factor));
        return new ForecastRequest(
                new Assumptions(draft.weeks(), draft.runs(), draft.seed(), draft.referrals(), season,
                        closed(draft, problem), draft.showRate(), draft.dropOutAWeek(), draft.steps()),
                draft.wanted());
    }

    private static Set<LocalDate> closed(Draft draft, Problem problem) {
        LocalDate first = problem.horizon().firstDay();
        LocalDate last = first.plus(draft.weeks(), ChronoUnit.WEEKS).minusDays(1);
        Set<LocalDate> closed = new HashSet<>(draft.closedDays());
        draft.closedWeeks().forEach(monday -> monday.datesUntil(monday.plusWeeks(1)).forEach(closed::add));
        if (draft.publicHolidays()) {
            closed.addAll(DanishHolidays.between(first, last));
        }
        if (draft.closedByAgreement()) {
            first.datesUntil(last.plusDays(1))
                    .filter(date -> DanishHolidays.CLOSED_BY_AGREEMENT.contains(MonthDay.from(date)))
                    .forEach(closed::add);
        }
        return closed;
    }
}
