package dk.holdplan.model;

import dk.holdplan.model.MeetingPlace.Held;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.Therapist;
import dk.holdplan.rule.Buffer;
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
import org.jspecify.annotations.Nullable;

/** The meetings in which sessions are frozen. */
final class HeldMeetings {

    private final Problem problem;
    private final DayBook days;
    private final Map<String, Therapist> therapists;
    private final FirstNew firstNew;
    private final Map<ClassDate, List<Meeting>> meetings = new LinkedHashMap<>();
    private final Map<Session, MeetingPlace> places = new HashMap<>();

    HeldMeetings(Problem problem, DayBook days, List<Session> frozen) {
        this.problem = problem;
        this.days = days;
        this.firstNew = FirstNew.of(problem);
        this.therapists = problem.therapists().stream()
                .collect(Collectors.toUnmodifiableMap(Therapist::id, Function.identity()));
        Map<String, RehabClass> classes = problem.classes().stream()
                .collect(Collectors.toUnmodifiableMap(RehabClass::id, Function.identity()));
        Map<ClassDate, List<Session>> groups = new LinkedHashMap<>();
        frozen.stream().filter(session -> session.rehabClass() != null).forEach(session -> groups
                .computeIfAbsent(ClassDate.of(session), key -> new ArrayList<>()).add(session));
        groups.forEach((key, group) -> add(key, classes.get(key.rehabClass()), group));
    }

    private void add(ClassDate key, @Nullable RehabClass rehabClass, List<Session> group) {
        Map<Engagement, List<Session>> engagements = new LinkedHashMap<>();
        group.forEach(
                session -> engagements.computeIfAbsent(days.engagement(session, true), engagement -> new ArrayList<>())
                        .add(session));
        List<Meeting> found = new ArrayList<>();
        engagements.forEach((engagement, members) -> {
            boolean joinable = rehabClass != null && engagements.size() == 1
                    && isJoinable(rehabClass, key.date(), engagement, members.size());
            MeetingPlace place = MeetingPlace.held(key, rehabClass, found.size(),
                    new Held(engagement, members.size(), group.size(), found.isEmpty(), joinable));
            found.add(new Meeting(place, List.of(engagement.therapist()), List.of(engagement.room())));
            members.forEach(session -> places.put(session, place));
        });
        meetings.put(key, found);
    }

    /** Whether somebody more could be in the meeting under H05, H06, H08, H09, H12, H13 and H16. */
    private boolean isJoinable(RehabClass rehabClass, LocalDate date, Engagement engagement, int members) {
        Therapist therapist = therapists.get(engagement.therapist().id());
        RoomDay room = engagement.room();
        Span time = engagement.span();
        Buffer buffer = Buffer.of(rehabClass);
        return rehabClass.inSeason(date) && time.from() >= firstNew.minute(date)
                && MeetingFinder.times(rehabClass, date, problem.gridMinutes()).contains(time)
                && therapist != null && rehabClass.mayBeLedBy(therapist)
                && engagement.therapist().isOnShift(rehabClass.site(), buffer.ofTherapist(time))
                && room.room() != null && rehabClass.mayMeetIn(room.room()) && room.isOpen(buffer.ofRoom(time))
                && members < MeetingSize.places(rehabClass, room.capacity());
    }

    /** By class and date; more than one for a date when frozen sessions disagree. */
    Map<ClassDate, List<Meeting>> meetings() {
        return Collections.unmodifiableMap(meetings);
    }

    /** The place of a frozen class session. */
    MeetingPlace place(Session session) {
        return places.get(session);
    }
}
