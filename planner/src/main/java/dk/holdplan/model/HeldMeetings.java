package dk.holdplan.model;

import dk.holdplan.model.MeetingPlace.Held;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.Therapist;
import dk.holdplan.rule.MeetingSize;
import dk.holdplan.rule.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The meetings in which sessions are frozen. */
final class HeldMeetings {

    private final Problem problem;
    private final DayBook days;
    private final Map<String, Therapist> therapists;
    private final Map<Key, List<Meeting>> meetings = new LinkedHashMap<>();
    private final Map<Session, MeetingPlace> places = new HashMap<>();

    /** A class and a date. */
    record Key(String rehabClass, LocalDate date) {
    }

    HeldMeetings(Problem problem, DayBook days, List<Session> frozen) {
        this.problem = problem;
        this.days = days;
        this.therapists = problem.therapists().stream()
                .collect(Collectors.toUnmodifiableMap(Therapist::id, Function.identity()));
        Map<String, RehabClass> classes = problem.classes().stream()
                .collect(Collectors.toUnmodifiableMap(RehabClass::id, Function.identity()));
        Map<Key, List<Session>> groups = new LinkedHashMap<>();
        frozen.stream().filter(session -> session.rehabClass() != null).forEach(session -> groups
                .computeIfAbsent(new Key(session.rehabClass(), session.date()), key -> new ArrayList<>()).add(session));
        groups.forEach((key, group) -> add(key, classes.get(key.rehabClass()), group));
    }

    private void add(Key key, RehabClass rehabClass, List<Session> group) {
        Map<Engagement, List<Session>> engagements = new LinkedHashMap<>();
        group.forEach(
                session -> engagements.computeIfAbsent(days.engagement(session, true), engagement -> new ArrayList<>())
                        .add(session));
        List<Meeting> found = new ArrayList<>();
        engagements.forEach((engagement, members) -> {
            boolean joinable = engagements.size() == 1
                    && isJoinable(rehabClass, key.date(), engagement, members.size());
            String id = MeetingPlace.id(key.rehabClass(), key.date()) + (found.isEmpty() ? "" : "#" + found.size());
            MeetingPlace place = new MeetingPlace(id, ClassSlot.id(rehabClass.id(), key.date().getDayOfWeek()),
                    rehabClass, key.date(), engagement.therapist().day(),
                    new Held(engagement, members.size(), found.isEmpty(), joinable));
            found.add(new Meeting(place, List.of(engagement.therapist()), List.of(engagement.room())));
            members.forEach(session -> places.put(session, place));
        });
        meetings.put(key, found);
    }

    /** Whether somebody more could be in the meeting under H05, H06, H08, H09, H12 and H13. */
    private boolean isJoinable(RehabClass rehabClass, LocalDate date, Engagement engagement, int members) {
        Therapist therapist = therapists.get(engagement.therapist().id());
        RoomDay room = engagement.room();
        return rehabClass.inSeason(date) && offers(rehabClass, date, engagement.span())
                && therapist != null && rehabClass.mayBeLedBy(therapist)
                && engagement.therapist().isOnShift(rehabClass.site(), engagement.span())
                && room.room() != null && rehabClass.mayMeetIn(room.room()) && room.isOpen(engagement.span())
                && members < MeetingSize.places(rehabClass, room.capacity());
    }

    private boolean offers(RehabClass rehabClass, LocalDate date, Span span) {
        return rehabClass.meetings().stream().filter(classDay -> classDay.day() == date.getDayOfWeek()).anyMatch(
                classDay -> MeetingFinder.times(rehabClass, classDay, problem.gridMinutes()).contains(span));
    }

    /** By class and date; more than one for a date when frozen sessions disagree. */
    Map<Key, List<Meeting>> meetings() {
        return Collections.unmodifiableMap(meetings);
    }

    /** The place of a frozen class session. */
    MeetingPlace place(Session session) {
        return places.get(session);
    }
}
