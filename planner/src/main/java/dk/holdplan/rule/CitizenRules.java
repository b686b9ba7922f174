package dk.holdplan.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a citizen's sessions may not do together (H02). */
record CitizenRules(Facts facts) {

    private record CitizenDay(String citizen, LocalDate date) {
    }

    void check(List<Row> rows, List<Breach> broken) {
        Map<CitizenDay, List<Row>> perDay = new LinkedHashMap<>();
        rows.forEach(row -> perDay
                .computeIfAbsent(new CitizenDay(row.session().citizen(), row.date()), day -> new ArrayList<>())
                .add(row));
        perDay.values().stream().filter(group -> group.size() > 1 && !group.stream().allMatch(Row::frozen))
                .forEach(group -> broken.add(
                        new Breach(group.get(1).session(), Sentence.SEVERAL_A_DAY,
                                Map.of("sessions", Noun.SESSION.times(group.size())),
                                group.stream().filter(row -> !row.frozen()).map(Row::session).toList())));
    }
}
