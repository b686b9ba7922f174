package dk.holdplan.capacity;

import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Places of the classes, summed up in several ways.
 *
 * @param byHour of the meetings that run, by the hour of the day in which they start
 * @param byWeek by the Monday of the week
 * @param meetings every meeting that is offered
 */
public record PlaceUse(List<PlaceCount> byClass, List<PlaceCount> byWeekday, List<PlaceCount> byHour,
        List<PlaceCount> byWeek,
        PlaceCount all, List<MeetingUse> meetings) {

    /**
     * Places under one heading.
     *
     * @param meetings that are offered
     * @param running those to which anybody comes
     * @param places of all meetings that are offered
     * @param missing citizens by whom meetings that run are below the least number that their classes ask for
     */
    public record PlaceCount(String name, int meetings, int running, int places, int taken, int missing) {

        static PlaceCount of(String name, List<MeetingUse> meetings) {
            return new PlaceCount(name, meetings.size(),
                    (int) meetings.stream().filter(each -> each.taken() > 0).count(),
                    meetings.stream().mapToInt(MeetingUse::places).sum(),
                    meetings.stream().mapToInt(MeetingUse::taken).sum(),
                    meetings.stream().mapToInt(MeetingUse::missing).sum());
        }

        /** Places that nobody has. */
        public int free() {
            return places - taken;
        }

        /** Share of the places that are taken, 0 when there are none. */
        public double share() {
            return places == 0 ? 0 : (double) taken / places;
        }
    }

    static PlaceUse of(Problem problem, Plan plan) {
        List<MeetingUse> meetings = problem.classes().stream()
                .flatMap(rehabClass -> MeetingUse.of(rehabClass, problem, plan.sessions())).toList();
        List<MeetingUse> running = meetings.stream().filter(meeting -> meeting.start() != null).toList();
        return new PlaceUse(by(meetings, MeetingUse::rehabClass, new LinkedHashMap<>()),
                by(meetings, meeting -> meeting.date().getDayOfWeek(), new TreeMap<>()),
                by(running, meeting -> Objects.requireNonNull(meeting.start()).getHour(), new TreeMap<>()),
                by(meetings, meeting -> problem.horizon().monday(problem.horizon().week(meeting.date())),
                        new TreeMap<>()),
                PlaceCount.of("all", meetings), meetings);
    }

    /** Sums up in the order of the map that is given. */
    private static <K> List<PlaceCount> by(List<MeetingUse> meetings, Function<MeetingUse, K> key,
            Map<K, List<MeetingUse>> groups) {
        meetings.forEach(meeting -> groups.computeIfAbsent(key.apply(meeting), each -> new ArrayList<>()).add(meeting));
        return groups.entrySet().stream().map(group -> PlaceCount.of(group.getKey().toString(), group.getValue()))
                .toList();
    }
}
