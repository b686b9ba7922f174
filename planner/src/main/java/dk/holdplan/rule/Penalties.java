package dk.holdplan.rule;

import dk.holdplan.demand.Need;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Course;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Therapist;
import dk.holdplan.problem.WeeklyWindow;
import dk.holdplan.rule.Serving.Wanted;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells what the medium and soft rules penalise (RULES.md section 6). */
record Penalties(Facts facts) {

    private record TherapistDay(String therapist, LocalDate date) {
    }

    private record Slot(String rehabClass, DayOfWeek day) {

        static Slot of(Row row) {
            return new Slot(row.session().rehabClass(), row.date().getDayOfWeek());
        }
    }

    void tell(List<Row> rows, List<Taken> taken, List<Wanted> left, PenaltySink sink) {
        new OpenPenalties(facts).tell(left, sink);
        Map<String, List<Row>> perCitizen = new LinkedHashMap<>();
        rows.forEach(row -> perCitizen.computeIfAbsent(row.session().citizen(), id -> new ArrayList<>()).add(row));
        perCitizen.values().forEach(own -> citizen(own.getFirst().need(), own, sink));
        MeetingRules.meetings(rows).forEach((key, meeting) -> meeting(key.rehabClass(), meeting, sink));
        overload(taken, sink);
        avoided(taken, sink);
        published(rows, sink);
    }

    private void citizen(Need need, List<Row> own, PenaltySink sink) {
        Citizen citizen = need.citizen();
        List<Row> trainings = own.stream().filter(row -> row.session().kind() == SessionKind.TRAINING).toList();
        for (Row row : own) {
            if (row.session().kind() == SessionKind.EXAMINATION && row.demand() != null) {
                int days = (int) ChronoUnit.DAYS.between(row.demand().first(), row.date());
                if (days > 0) {
                    sink.sessions(Rule.WAIT_DAY, days, row.session(), null);
                }
            }
            if (!citizen.preferred().isEmpty()
                    && !Windows.inside(date -> WeeklyWindow.on(date, citizen.preferred()), Windows.of(row.session()))) {
                sink.sessions(Rule.OUTSIDE_PREFERENCE, 1, row.session(), null);
            }
        }
        for (Row row : trainings) {
            if (!row.inClass() && need.mayTrainInClass(facts.problem().horizon().week(row.date()))) {
                sink.sessions(Rule.INDIVIDUAL_INSTEAD_OF_CLASS, 1, row.session(), null);
            }
        }
        extraVisits(need, own, trainings, sink);
        adjacentDays(trainings, sink);
        otherTherapists(citizen.ownTherapist(), own, sink);
        otherSlots(citizen, trainings, sink);
        beyond(need.perWeek(), groups(trainings, Row::inClass, Slot::of), Rule.EXTRA_CLASS_SLOT,
                sink);
    }

    private static void extraVisits(Need need, List<Row> own, List<Row> trainings, PenaltySink sink) {
        if (need.pathway().educationSameDay()) {
            Set<LocalDate> days = trainings.stream().map(Row::date).collect(Collectors.toSet());
            own.stream().filter(row -> row.session().kind() == SessionKind.EDUCATION && !days.contains(row.date()))
                    .forEach(row -> sink.sessions(Rule.EXTRA_VISIT, 1, row.session(), null));
        }
    }

    private static void otherSlots(Citizen citizen, List<Row> trainings, PenaltySink sink) {
        if (!citizen.ownSlots().isEmpty()) {
            trainings.stream().filter(Row::inClass)
                    .filter(row -> !citizen.ownSlots()
                            .contains(new Course.Slot(row.session().rehabClass(), row.date().getDayOfWeek())))
                    .forEach(row -> sink.sessions(Rule.OTHER_SLOT, 1, row.session(), null));
        }
    }

    private void meeting(String rehabClass, List<Row> meeting, PenaltySink sink) {
        List<Session> members = meeting.stream().map(Row::session).toList();
        sink.several(Rule.MEETING_RUN, 1, members);
        RehabClass known = facts.classes().get(rehabClass);
        if (known != null && known.minCitizens() > members.size()) {
            sink.several(Rule.MISSING_MEMBER, known.minCitizens() - members.size(), members);
        }
    }

    private void avoided(List<Taken> taken, PenaltySink sink) {
        for (Taken one : taken) {
            Therapist therapist = facts.therapists().get(one.block().therapist());
            LocalDate date = one.ofTherapist().from().toLocalDate();
            if (therapist != null && Windows.touches(WeeklyWindow.on(date, therapist.avoids()), one.ofTherapist())) {
                sink.several(Rule.THERAPIST_AVOIDS, 1, one.sessions());
            }
        }
    }

    private static void adjacentDays(List<Row> trainings, PenaltySink sink) {
        Map<LocalDate, Row> days = new LinkedHashMap<>();
        trainings.forEach(row -> days.putIfAbsent(row.date(), row));
        days.forEach((date, row) -> {
            Row next = days.get(date.plusDays(1));
            if (next != null) {
                sink.sessions(Rule.ADJACENT_DAYS, 1, row.session(), next.session());
            }
        });
    }

    private static void otherTherapists(@Nullable String regular, List<Row> own, PenaltySink sink) {
        if (regular == null) {
            beyond(1, groups(own, row -> !row.inClass(), row -> row.session().therapist()), Rule.OTHER_THERAPIST,
                    sink);
            return;
        }
        for (Row row : own) {
            if (!row.inClass() && !row.session().therapist().equals(regular)) {
                sink.sessions(Rule.OTHER_THERAPIST, 1, row.session(), null);
            }
        }
    }

    private static <K> Collection<List<Row>> groups(List<Row> rows, Predicate<Row> wanted, Function<Row, K> key) {
        Map<K, List<Row>> groups = new LinkedHashMap<>();
        for (Row row : rows) {
            if (wanted.test(row)) {
                groups.computeIfAbsent(key.apply(row), first -> new ArrayList<>(2)).add(row);
            }
        }
        return groups.values();
    }

    private static void beyond(int free, Collection<List<Row>> groups, Rule rule, PenaltySink sink) {
        if (groups.size() > free) {
            groups.stream().skip(free)
                    .forEach(group -> sink.several(rule, 1, group.stream().map(Row::session).toList()));
        }
    }

    private void overload(List<Taken> taken, PenaltySink sink) {
        Map<TherapistDay, Integer> loads = new LinkedHashMap<>();
        taken.forEach(
                one -> loads.merge(new TherapistDay(one.block().therapist(), one.block().date()),
                        Span.minutes(one.ofTherapist().from(), one.ofTherapist().to()), Integer::sum));
        loads.forEach((day, load) -> {
            int limit = Load.free(facts.shifts(day.therapist()).stream()
                    .filter(shift -> shift.date().equals(day.date())).toList());
            if (Load.overload(load, limit) > 0) {
                sink.overload(day.therapist(), day.date(), load, limit);
            }
        });
    }

    private void published(List<Row> rows, PenaltySink sink) {
        Map<Appointment, Session> now = new HashMap<>();
        rows.forEach(row -> now.put(Appointment.of(row.session()), row.session()));
        for (Session before : facts.published().all()) {
            Session after = now.get(Appointment.of(before));
            if (after == null) {
                sink.sessions(Rule.PUBLISHED_MOVED, 1, before, null);
                continue;
            }
            if (!after.therapist().equals(before.therapist())) {
                sink.sessions(Rule.PUBLISHED_THERAPIST, 1, before, after);
            }
            if (!after.room().equals(before.room())) {
                sink.sessions(Rule.PUBLISHED_ROOM, 1, before, after);
            }
        }
    }
}
