package dk.holdplan.rule;

import dk.holdplan.problem.Session;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a citizen's sessions may not do together (H02). */
record CitizenRules(Facts facts) {

    private static final int SECONDS_PER_MINUTE = 60;

    private record CitizenDay(String citizen, LocalDate date) {
    }

    /** A session that keeps a person busy. */
    private record OfPerson(Row row) implements Busy {

        @Override
        public Span span() {
            return Span.of(row.session());
        }

        @Override
        public boolean frozen() {
            return row.frozen();
        }

        @Override
        public long begins() {
            return row.session().start().toEpochSecond(ZoneOffset.UTC) / SECONDS_PER_MINUTE;
        }

        @Override
        public long ends() {
            return row.session().end().toEpochSecond(ZoneOffset.UTC) / SECONDS_PER_MINUTE;
        }
    }

    void check(List<Row> rows, List<Breach> broken) {
        Map<CitizenDay, List<Row>> perDay = new LinkedHashMap<>();
        rows.forEach(row -> perDay
                .computeIfAbsent(new CitizenDay(row.session().citizen(), row.date()), day -> new ArrayList<>())
                .add(row));
        perDay.values().stream().filter(group -> group.size() > 1 && !group.stream().allMatch(Row::frozen))
                .forEach(group -> oneDay(group, broken));
        persons(rows, broken);
    }

    private static void oneDay(List<Row> group, List<Breach> broken) {
        List<Session> inOrder = group.stream().map(Row::session).sorted(Comparator.comparing(Session::start)).toList();
        Session first = inOrder.getFirst();
        Session second = inOrder.get(1);
        List<Session> concerned = group.stream().filter(row -> !row.frozen()).map(Row::session).toList();
        boolean oneVisit = group.size() == 2 && OneVisit.canBe(first.kind(), second.kind());
        if (!oneVisit || !group.getFirst().need().pathway().educationSameDay()) {
            broken.add(new Breach(group.get(1).session(), Sentence.SEVERAL_A_DAY,
                    Map.of("sessions", Noun.SESSION.times(group.size())), concerned));
        } else if (!OneVisit.isClose(Span.of(first), Span.of(second))) {
            broken.add(new Breach(second, Sentence.APART_ON_ONE_DAY,
                    Map.of("minutes", Noun.MINUTE.times(OneVisit.MOST_MINUTES_BETWEEN)), concerned));
        }
    }

    private static void persons(List<Row> rows, List<Breach> broken) {
        rows.stream().filter(row -> row.need().citizen().person() != null)
                .collect(Collectors.groupingBy(row -> Objects.requireNonNull(row.need().citizen().person()),
                        LinkedHashMap::new, Collectors.toList()))
                .values().forEach(own -> Busy.clashes(
                        own.stream().map(OfPerson::new).sorted(Comparator.comparing(OfPerson::begins)).toList(),
                        (first, second) -> onePerson(first.row(), second.row(), broken)));
    }

    private static void onePerson(Row first, Row second, List<Breach> broken) {
        if (!first.session().citizen().equals(second.session().citizen())) {
            broken.add(new Breach(second.session(), Sentence.SAME_PERSON,
                    Map.of("other", first.session().citizen(), "time", first.session().start().toLocalTime()),
                    List.of((second.frozen() ? first : second).session())));
        }
    }
}
