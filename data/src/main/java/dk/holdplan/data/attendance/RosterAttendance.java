package dk.holdplan.data.attendance;

import dk.holdplan.check.Issue;
import dk.holdplan.check.IssueCode;
import dk.holdplan.check.Pointer;
import dk.holdplan.data.attendance.Attendance.Status;
import dk.holdplan.data.view.Appointment;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The attendance of the appointments of a roster, from whichever published plans they are. */
@Service
@Transactional
public class RosterAttendance {

    /** People arrive before it begins. */
    private static final Duration BEFORE_THE_START = Duration.ofMinutes(15);

    private final AttendanceStore attendance;
    private final Clock clock;

    RosterAttendance(AttendanceStore attendance, Clock clock) {
        this.attendance = attendance;
        this.clock = clock;
    }

    /** What is recorded of some appointments, by citizen and time. */
    @Transactional(readOnly = true)
    public List<Attendance> list(List<Appointment> appointments) {
        Map<SessionStart, UUID> plans = plans(appointments);
        return plans.values().stream().distinct()
                .flatMap(plan -> attendance.list(plan).stream()
                        .filter(it -> plan.equals(plans.get(SessionStart.of(it)))))
                .sorted(Attendance.ORDER).toList();
    }

    /**
     * Records the attendance of some appointments, or takes back what is recorded of them. What did not begin yet can
     * only be called off.
     *
     * @return everything that is wrong with the entries; then none of them is recorded
     */
    public List<Issue> record(List<Appointment> appointments, List<Attendance> entries) {
        Map<SessionStart, UUID> plans = plans(appointments);
        Map<SessionStart, ZoneId> zones = published(appointments, Appointment::zone);
        List<Issue> issues = AttendanceStore.issues(entries, plans.keySet(),
                "citizen and start of an own published session");
        issues.addAll(tooEarly(entries, zones));
        if (issues.isEmpty()) {
            entries.stream().collect(Collectors.groupingBy(entry -> plans.get(SessionStart.of(entry))))
                    .entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .forEach(plan -> attendance.put(plan.getKey(), plan.getValue()));
        }
        return issues;
    }

    private List<Issue> tooEarly(List<Attendance> entries, Map<SessionStart, ZoneId> zones) {
        Instant latest = clock.instant().plus(BEFORE_THE_START);
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Attendance entry = entries.get(i);
            ZoneId zone = zones.get(SessionStart.of(entry));
            if (entry.status() != null && entry.status() != Status.CANCELLED && zone != null
                    && entry.start().atZone(zone).toInstant().isAfter(latest)) {
                issues.add(Issue.error(IssueCode.OUT_OF_RANGE, Pointer.ROOT.at("attendance").at(i).at("status"),
                        entry.status().name(), "CANCELLED or null for a session that has not begun"));
            }
        }
        return issues;
    }

    private static Map<SessionStart, UUID> plans(List<Appointment> appointments) {
        return published(appointments, Appointment::plan);
    }

    private static <T> Map<SessionStart, T> published(List<Appointment> appointments, Function<Appointment, T> fact) {
        Map<SessionStart, T> facts = new HashMap<>();
        appointments.stream().filter(Appointment::published).forEach(appointment -> appointment.citizens()
                .forEach(
                        citizen -> facts.put(new SessionStart(citizen, appointment.start()), fact.apply(appointment))));
        return facts;
    }
}
