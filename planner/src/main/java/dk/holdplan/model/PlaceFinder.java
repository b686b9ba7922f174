package dk.holdplan.model;

import dk.holdplan.demand.Need;
import dk.holdplan.model.ClassMeetings.OpenMeeting;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.WeeklyWindow;
import dk.holdplan.rule.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the places that a session may have, and remembers them by what decides them. */
final class PlaceFinder {

    private final Horizon horizon;
    private final FirstNew firstNew;
    private final DayBook days;
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
     * @param classes the ids of the classes in which it may be
     */
    record Form(int minutes, Set<String> classes) {
    }

    /**
     * Whose session it is.
     *
     * @param published what may be where nothing new may, since it was published there
     */
    record Visitor(List<String> sites, Set<String> skills, Set<String> notTherapists, boolean stepFree, Times times,
            Set<Session> published) {

        static Visitor of(Need need, SessionKind kind, Set<Session> published) {
            Citizen citizen = need.citizen();
            return new Visitor(citizen.sites(), need.skills(kind), citizen.notTherapists(), citizen.stepFree(),
                    new Times(citizen.available(), citizen.alsoAvailable(), citizen.absent()), published);
        }
    }

    private record Times(List<WeeklyWindow> available, List<Interval> alsoAvailable, List<Interval> absent) {
    }

    private record Sought(Window window, Form form, Visitor visitor) {
    }

    PlaceFinder(Problem problem, DayBook days, List<OpenMeeting> meetings) {
        this.horizon = problem.horizon();
        this.firstNew = FirstNew.of(problem);
        this.days = days;
        this.openings = new OfferedTimes(problem, days);
        this.meetings = meetings.stream().collect(Collectors.groupingBy(meeting -> new SiteWeek(
                meeting.place().rehabClass().site(), horizon.week(meeting.place().date()))));
    }

    /** The places for a session of a citizen. */
    Places places(Visitor visitor, PlannedCitizen planned, Window window, Form form) {
        return found.computeIfAbsent(new Sought(window, form, visitor),
                sought -> new Places(individual(sought, planned), inClass(sought, planned)));
    }

    private List<OfferedTime> individual(Sought sought, PlannedCitizen citizen) {
        if (sought.form().minutes() == NOT_ALONE) {
            return List.of();
        }
        Visitor visitor = sought.visitor();
        List<List<List<OfferedTime>>> bySite = visitor.sites().stream().distinct()
                .map(site -> openings.openings(new OfferedTimes.Asked(site, visitor.skills(), visitor.notTherapists(),
                        visitor.stepFree(), sought.form().minutes())))
                .toList();
        List<Engagement> published = visitor.published().stream().filter(session -> session.rehabClass() == null)
                .map(session -> days.engagement(session, false)).toList();
        List<OfferedTime> possible = new ArrayList<>();
        for (LocalDate date : dates(sought.window())) {
            int day = horizon.day(date);
            int newFrom = firstNew.minute(date);
            bySite.stream().flatMap(onDays -> onDays.get(day).stream())
                    .filter(opening -> citizen.isAvailable(day, opening.span()))
                    .flatMap(opening -> opening.span().from() < newFrom
                            ? opening.only(published)
                            : Stream.of(opening))
                    .sorted(Comparator.comparingInt(opening -> opening.span().from())).forEach(possible::add);
        }
        return possible;
    }

    private List<MeetingPlace> inClass(Sought sought, PlannedCitizen citizen) {
        if (sought.form().classes().isEmpty()) {
            return List.of();
        }
        Set<LocalDate> dates = Set.copyOf(dates(sought.window()));
        Visitor visitor = sought.visitor();
        List<MeetingPlace> possible = new ArrayList<>();
        for (String site : visitor.sites().stream().distinct().toList()) {
            for (int week = horizon.week(sought.window().first()); week <= horizon
                    .week(sought.window().last()); week++) {
                meetings.getOrDefault(new SiteWeek(site, week), List.of()).stream()
                        .filter(meeting -> sought.form().classes().contains(meeting.place().classId()))
                        .filter(meeting -> dates.contains(meeting.place().date())
                                && suits(meeting, citizen, visitor.published()))
                        .forEach(meeting -> possible.add(meeting.place()));
            }
        }
        return possible;
    }

    /** Whether the citizen can come at one time of the meeting at least, to a room with the access they need. */
    private static boolean suits(OpenMeeting meeting, PlannedCitizen citizen, Set<Session> published) {
        MeetingPlace place = meeting.place();
        return meeting.times().stream()
                .filter(time -> time.from() >= place.newFrom() || published.stream().anyMatch(
                        session -> place.classId().equals(session.rehabClass()) && session.date().equals(place.date())
                                && Span.of(session).equals(time)))
                .anyMatch(time -> citizen.isAvailable(place.day(), time)
                        && meeting.meeting().rooms().stream().anyMatch(
                                room -> (room.stepFree() || !citizen.stepFree())
                                        && room.isOpen(place.buffer().ofRoom(time))));
    }

    private static List<LocalDate> dates(Window window) {
        return window.first().datesUntil(window.last().plusDays(1)).filter(date -> !window.except().contains(date))
                .toList();
    }
}
