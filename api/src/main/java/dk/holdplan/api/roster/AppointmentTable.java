package dk.holdplan.api.roster;

import dk.holdplan.explain.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Appointments as a table. */
final class AppointmentTable {

    static final List<String> COLUMNS = List.of("date", "start", "end", "kind", "class", "className", "therapist",
            "therapistName", "room", "roomName", "site", "citizens", "published", "setUpMinutes", "clearMinutes",
            "noteMinutes",
            "remarks");

    private AppointmentTable() {
    }

    static Stream<List<@Nullable Object>> lines(List<AppointmentResponse> appointments) {
        return appointments.stream().map(AppointmentTable::line);
    }

    private static List<@Nullable Object> line(AppointmentResponse it) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(it.start().toLocalDate());
        cells.add(it.start().toLocalTime());
        cells.add(it.end().toLocalTime());
        cells.add(it.kind());
        cells.add(it.rehabClass());
        cells.add(it.className());
        cells.add(it.therapist());
        cells.add(it.therapistName());
        cells.add(it.room());
        cells.add(it.roomName());
        cells.add(it.site());
        cells.add(String.join(" ", it.citizens()));
        cells.add(it.published());
        cells.add(it.setUpMinutes());
        cells.add(it.clearMinutes());
        cells.add(it.noteMinutes());
        cells.add(it.remarks().stream().map(AppointmentTable::remark).collect(Collectors.joining(", ")));
        return cells;
    }

    private static String remark(AppointmentResponse.RemarkResponse it) {
        return it.citizen() + " " + new Remark(it.what(), it.by()).code();
    }
}
