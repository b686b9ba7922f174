package dk.holdplan.judge;

import dk.holdplan.demand.Need;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Therapist;
import dk.holdplan.rule.Rule;
import dk.holdplan.rule.Weights;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what the medium and soft rules penalise (RULES.md section 6). */
record Penalties(Facts facts) {

    /** A therapist's load starts to hurt beyond four fifths of the day's shift minutes. */
    private static final int LOAD_NUMERATOR = 4;
    private static final int LOAD_DENOMINATOR = 5;

    private record TherapistDay(String therapist, LocalDate date) {
    }

    private record Appointment(String citizen, SessionKind kind, LocalDateTime start) {

        static Appointment of(Session session) {
            return new Appointment(session.citizen(), session.kind(), session.start());
        }
    }

    private record Slot(String rehabClass, DayOfWeek day) {
    }

    Map<Rule, Integer> units(List<Row> rows, List<Block> blocks, List<Unplaced> unplaced) {
        Map<Rule, Integer> units = new EnumMap<>(Rule.class);
        unplaced.forEach(row -> count(units, Weights.unplacedRule(row.kind()), 1));
        Map<String, List<Row>> perCitizen = new LinkedHashMap<>();
        rows.forEach(row -> perCitizen.computeIfAbsent(row.session().citizen(), id -> new ArrayList<>()).add(row));
        perCitizen.values().forEach(own -> citizen(own.getFirst().need(), own, units));
        count(units, Rule.MEETING_RUN, MeetingRules.meetings(rows).size());
        overload(blocks, units);
        published(rows, units);
        return units;
    }

    private void citizen(Need need, List<Row> own, Map<Rule, Integer> units) {
        Citizen citizen = need.citizen();
        List<Row> trainings = own.stream().filter(row -> row.session().kind() == SessionKind.TRAINING).toList();
        for (Row row : own) {
            if (row.session().kind() == SessionKind.EXAMINATION && row.demand() != null) {
                count(units, Rule.WAIT_DAY, (int) ChronoUnit.DAYS.between(row.demand().first(), row.date()));
            }
            if (!citizen.preferred().isEmpty() && !Windows.inside(citizen.preferred(), row.session())) {
                count(units, Rule.OUTSIDE_PREFERENCE, 1);
            }
        }
        for (Row row : trainings) {
            if (!row.inClass() && need.mayTrainInClass(facts.problem().horizon().week(row.date()))) {
                count(units, Rule.INDIVIDUAL_INSTEAD_OF_CLASS, 1);
            }
        }
        count(units, Rule.ADJACENT_DAYS, adjacentDays(trainings));
        count(units, Rule.OTHER_THERAPIST, otherTherapists(citizen, own));
        long slots = trainings.stream().filter(Row::inClass)
                .map(row -> new Slot(row.session().rehabClass(), row.date().getDayOfWeek())).distinct().count();
        count(units, Rule.EXTRA_CLASS_SLOT, Math.max(0, (int) slots - need.pathway().training().perWeek()));
    }

    private static int adjacentDays(List<Row> trainings) {
        List<LocalDate> days = trainings.stream().map(Row::date).distinct().toList();
        return (int) days.stream().filter(day -> days.contains(day.plusDays(1))).count();
    }

    private static int otherTherapists(Citizen citizen, List<Row> own) {
        List<String> therapists = own.stream().filter(row -> !row.inClass()).map(row -> row.session().therapist())
                .toList();
        String regular = citizen.ownTherapist();
        return regular != null
                ? (int) therapists.stream().filter(therapist -> !therapist.equals(regular)).count()
                : Math.max(0, (int) therapists.stream().distinct().count() - 1);
    }

    private void overload(List<Block> blocks, Map<Rule, Integer> units) {
        Map<TherapistDay, Integer> loads = new HashMap<>();
        blocks.forEach(block -> loads.merge(new TherapistDay(block.therapist(), block.date()), block.minutes(),
                Integer::sum));
        loads.forEach((day, load) -> {
            int limit = shiftMinutes(day) * LOAD_NUMERATOR / LOAD_DENOMINATOR;
            count(units, Rule.OVERLOAD_MINUTE, Math.max(0, load - limit));
        });
    }

    private int shiftMinutes(TherapistDay day) {
        Therapist therapist = facts.therapists().get(day.therapist());
        return therapist == null
                ? 0
                : therapist.shifts().stream().filter(shift -> shift.from().toLocalDate().equals(day.date()))
                        .mapToInt(shift -> (int) Duration.between(shift.from(), shift.to()).toMinutes()).sum();
    }

    private void published(List<Row> rows, Map<Rule, Integer> units) {
        Map<Appointment, Session> now = new HashMap<>();
        rows.forEach(row -> now.put(Appointment.of(row.session()), row.session()));
        for (Session before : facts.published()) {
            Session after = now.get(Appointment.of(before));
            if (after == null) {
                count(units, Rule.PUBLISHED_MOVED, 1);
            } else {
                count(units, Rule.PUBLISHED_THERAPIST, after.therapist().equals(before.therapist()) ? 0 : 1);
                count(units, Rule.PUBLISHED_ROOM, after.room().equals(before.room()) ? 0 : 1);
            }
        }
    }

    private static void count(Map<Rule, Integer> units, Rule rule, int amount) {
        if (amount != 0) {
            units.merge(rule, amount, Integer::sum);
        }
    }
}
