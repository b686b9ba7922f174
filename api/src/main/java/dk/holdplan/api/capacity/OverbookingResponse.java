package dk.holdplan.api.capacity;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.holdplan.capacity.overbooking.Overbooking;
import dk.holdplan.capacity.overbooking.ShowRates;
import dk.holdplan.change.Change.ClassChanged;
import dk.holdplan.data.document.ChangeFields;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How far classes could be overbooked. */
record OverbookingResponse(UUID plan,
        @Schema(description = "Most chance that more come to a fully booked meeting than there are places") double risk,
        @Schema(description = "Sessions on which the rates were measured; 0 when a rate was given") int sessions,
        List<BookedClass> classes,
        @Schema(description = "What to send to /changes to plan so",
                type = "array") List<Map<String, Object>> changes) {

    /** What one class may book. */
    record BookedClass(@JsonProperty("class") String rehabClass,
            @Schema(description = "As planned for") int places,
            @Schema(description = "Citizens in the largest room that it may meet in; never more are booked") int roomLimit,
            double showRate, @Schema(description = "Most citizens in a meeting") int bookings,
            @Schema(description = "Chance that more come to a fully booked meeting than there are places") double crowded,
            @Schema(description = "Citizens who come to it on average") double expected) {
    }

    static OverbookingResponse of(UUID plan, ShowRates rates, Overbooking overbooking) {
        return new OverbookingResponse(plan, overbooking.risk(), rates.sessions(),
                overbooking.classes().stream()
                        .map(each -> new BookedClass(each.rehabClass(), each.places(), each.roomLimit(),
                                each.showRate(), each.bookings(), each.crowded(), each.expected()))
                        .toList(),
                overbooking.classes().stream().filter(each -> each.bookings() > each.places())
                        .map(each -> ChangeFields.of(new ClassChanged(each.rehabClass(), each.bookings(), List.of())))
                        .toList());
    }
}
