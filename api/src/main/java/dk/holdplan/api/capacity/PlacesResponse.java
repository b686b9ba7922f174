package dk.holdplan.api.capacity;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.holdplan.capacity.MeetingUse;
import dk.holdplan.capacity.PlaceUse;
import dk.holdplan.capacity.PlaceUse.PlaceCount;
import dk.holdplan.problem.ClassKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places of the classes. */
record PlacesResponse(List<PlaceSums> byClass, List<PlaceSums> byWeekday,
        @Schema(description = "Meetings that run, by the hour in which they start") List<PlaceSums> byHour,
        @Schema(description = "By the Monday of the week") List<PlaceSums> byWeek, PlaceSums all,
        @Schema(description = "Every meeting that is offered") List<Meeting> meetings) {

    /** Places under one heading. */
    record PlaceSums(String name, @Schema(description = "That are offered") int meetings,
            @Schema(description = "To which anybody comes") int running, int places, int taken, int free,
            @Schema(description = "Taken of all, 0 to 1") double share,
            @Schema(description = "Citizens by whom meetings that run are below the least number that their classes ask "
                    + "for") int missing) {

        static PlaceSums of(PlaceCount places) {
            return new PlaceSums(places.name(), places.meetings(), places.running(), places.places(), places.taken(),
                    places.free(), places.share(), places.missing());
        }
    }

    /** One meeting. */
    record Meeting(@JsonProperty("class") String rehabClass, ClassKind kind, LocalDate date,
            @Schema(description = "Absent when it does not run") @Nullable LocalTime start, int places, int taken,
            int free,
            @Schema(description = "Citizens by whom it is below the least number that the class asks for, when it "
                    + "runs") int missing) {

        static Meeting of(MeetingUse meeting) {
            return new Meeting(meeting.rehabClass(), meeting.kind(), meeting.date(), meeting.start(),
                    meeting.places(), meeting.taken(), meeting.free(), meeting.missing());
        }
    }

    static PlacesResponse of(PlaceUse use) {
        return new PlacesResponse(sums(use.byClass()), sums(use.byWeekday()), sums(use.byHour()), sums(use.byWeek()),
                PlaceSums.of(use.all()), use.meetings().stream().map(Meeting::of).toList());
    }

    private static List<PlaceSums> sums(List<PlaceCount> places) {
        return places.stream().map(PlaceSums::of).toList();
    }
}
