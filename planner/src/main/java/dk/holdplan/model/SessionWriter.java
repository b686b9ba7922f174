package dk.holdplan.model;

import dk.holdplan.problem.Session;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the sessions of the plan out of a timetable. */
record SessionWriter(Timetable timetable) {

    List<Session> sessions() {
        return Stream.concat(timetable.frozenSessions().stream(),
                timetable.plannedSessions().stream().filter(planned -> !planned.frozen()).map(this::session)
                        .filter(Objects::nonNull))
                .toList();
    }

    private @Nullable Session session(PlannedSession planned) {
        return switch (planned.place()) {
            case null -> null;
            case IndividualPlace(Engagement engagement) -> session(planned, engagement, null);
            case MeetingPlace place -> session(planned, engagement(place), place.classId());
        };
    }

    private Engagement engagement(MeetingPlace place) {
        Engagement held = place.engagement();
        return held != null ? held : timetable.meeting(place).at(timetable.classSlot(place).time());
    }

    private static Session session(PlannedSession planned, Engagement engagement, @Nullable String rehabClass) {
        return engagement.session(planned.citizen().id(), planned.kind(), rehabClass);
    }
}
