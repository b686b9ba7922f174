package dk.holdplan.api.roster;

import dk.holdplan.api.calendar.CalendarText;
import dk.holdplan.api.security.Caller;
import dk.holdplan.data.view.RosterOf;
import dk.holdplan.data.view.Rosters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Rosters")
class CalendarFeedController {

    private final RosterAnswers answers;
    private final Rosters rosters;
    private final Clock clock;

    CalendarFeedController(RosterAnswers answers, Rosters rosters, Clock clock) {
        this.answers = answers;
        this.rosters = rosters;
        this.clock = clock;
    }

    @GetMapping(path = "/feeds/{token}.ics", produces = CalendarText.MEDIA_TYPE)
    @Operation(summary = "Subscribe to a therapist's calendar", description = "At the secret address, without signing "
            + "in: from four weeks ago to half a year ahead.")
    @ApiResponse(responseCode = "200",
            content = @Content(mediaType = CalendarText.MEDIA_TYPE, schema = @Schema(type = "string")))
    RosterResponse feed(@PathVariable String token) {
        String therapist = Objects.requireNonNull(Caller.current().orElseThrow().rights().therapist());
        FeedWindow window = FeedWindow.now(clock, rosters.zone(RosterOf.THERAPIST, therapist));
        return answers.answer(RosterOf.THERAPIST, therapist, window.first(), window.last(), null);
    }
}
