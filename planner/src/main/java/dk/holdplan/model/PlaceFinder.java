package dk.holdplan.model;

import dk.holdplan.model.ClassMeetings.OpenMeeting;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.WeeklyWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the places that a session may have, and remembers them by what decides them. */
final class PlaceFinder {

    private final Horizon horizon;
    private final OfferedTimes openings;
    private final Map<SiteWeek, List<OpenMeeting>> meetings;
    private final Map<Sought, Places> found = new HashMap<>();

    /** No individual session is possible. */
    static final int NOT_ALONE = 0;

    private record SiteWeek(String site, int week) {
    }

    /** When a session may be. */
    record Window(LocalDate first, LocalDate last, Set<LocalDate> except) {
    }

    /**
     * How a session may be.
     *
     * @param minutes of an individual session, {@link #NOT_ALONE} when it may not be individual
     * @param classes the kinds of class in which it may be
     */
    record Form(int minutes, Set<ClassKind> classes) {
    }

    private record Sought(Window window, Form form, Visitor visitor) {
    }

    private record Visitor(List<String> sites, Set<String> skills, boolean stepFree, List<WeeklyWindow> available,
            List<Interval> absent) {

        static Visitor of(Citizen citizen) {
            return new Visitor(citizen.sites(), citizen.needsSkills(), citizen.stepFree(), citizen.available(),
                    citizen.absent());
        }
    }

    PlaceFinder(Horizon horizon, OfferedTimes openings, List<OpenMeeting> meetings) {
        this.horizon = horizon;
        this.openings = openings;
        this.meetings = meetings.stream().collect(Collectors.groupingBy(meeting -> new SiteWeek(
                meeting.place().rehabClass().site(), horizon.week(meeting.place().date()))));
    }

    /** The places for a session of a citizen. */
    Places places(Citizen citizen, PlannedCitizen planned, Window window, Form form) {
        return found.computeIfAbsent(new Sought(window, form, Visitor.of(citizen)),
                sought -> new Places(individual(sought, planned), inClass(sought, planned)));
    }

    private List<OfferedTime> individual(Sought sought, PlannedCitizen citizen) {
        if (sought.form().minutes() == NOT_ALONE) {
            return List.of();
        }
        List<List<List<OfferedTime>>> bySite = sought.visitor().sites().stream().distinct()
                .map(site -> openings.openings(new OfferedTimes.Asked(site, sought.visitor().skills(),
                        sought.visitor().stepFree(), sought.form().minutes())))
                .toList();
        List<OfferedTime> possible = new ArrayList<>();
        for (LocalDate date : dates(sought.window())) {
            int day = horizon.day(date);
            bySite.stream().flatMap(days -> days.get(day).stream())
                    .filter(opening -> citizen.isAvailable(day, opening.span()))
                    .sorted(Comparator.comparingInt(opening -> opening.span().from())).forEach(possible::add);
        }
        return possible;
    }

    private List<MeetingPlace> inClass(Sought sought, PlannedCitizen citizen) {
        if (sought.form().classes().isEmpty()) {
            return List.of();
        }
        Set<LocalDate> dates = Set.copyOf(dates(sought.window()));
        List<MeetingPlace> possible = new ArrayList<>();
        for (String site : sought.visitor().sites().stream().distinct().toList()) {
            for (int week = horizon.week(sought.window().first()); week <= horizon
                    .week(sought.window().last()); week++) {
                meetings.getOrDefault(new SiteWeek(site, week), List.of()).stream()
                        .filter(meeting -> sought.form().classes().contains(meeting.place().rehabClass().kind()))
                        .filter(meeting -> dates.contains(meeting.place().date()) && suits(meeting, citizen))
                        .forEach(meeting -> possible.add(meeting.place()));
            }
        }
        return possible;
    }

    /** Whether the citizen can come at one time of the meeting at least, to a room with the access they need. */
    private static boolean suits(OpenMeeting meeting, PlannedCitizen citizen) {
        return meeting.times().stream()
                .anyMatch(time -> citizen.isAvailable(meeting.place().day(), time)
                        && meeting.meeting().rooms().stream().anyMatch(
                                room -> (room.stepFree() || !citizen.stepFree()) && room.isOpen(time)));
    }

    private static List<LocalDate> dates(Window window) {
        return window.first().datesUntil(window.last().plusDays(1)).filter(date -> !window.except().contains(date))
                .toList();
    }
}
