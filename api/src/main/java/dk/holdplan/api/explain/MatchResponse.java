package dk.holdplan.api.explain;

import dk.holdplan.api.change.Names;
import dk.holdplan.api.change.SessionResponse;
import dk.holdplan.explain.MatchSentences;
import dk.holdplan.rule.Language;
import dk.holdplan.rule.Match;
import dk.holdplan.rule.Subject.OpenDemand;
import dk.holdplan.rule.Subject.Sessions;
import dk.holdplan.rule.Subject.TherapistDay;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that a rule penalises. */
@Schema(name = "Match", description = "One thing that a rule penalises: sessions, a demand without a place, or a "
        + "therapist's day")
record MatchResponse(@Schema(description = "Its share of the rule's units") int units, int price, String english,
        String danish,
        @Schema(description = "Of one citizen, or of one meeting; of a rule about published sessions the "
                + "published one first") @Nullable List<SessionResponse> sessions,
        @Nullable UnplacedResponse unplaced, @Nullable DayResponse day) {

    /** What a therapist does on one day. */
    @Schema(name = "TherapistDay")
    record DayResponse(String therapist, String therapistName, LocalDate date,
            @Schema(description = "Booked minutes") int load,
            @Schema(description = "Minutes that hurt nobody") int limit) {
    }

    static MatchResponse of(Match match, int weight, MatchSentences sentences, Names names) {
        return new MatchResponse(match.units(), match.units() * weight, sentences.text(match, Language.ENGLISH),
                sentences.text(match, Language.DANISH),
                match.subject() instanceof Sessions(var sessions)
                        ? sessions.stream().map(session -> SessionResponse.of(session, names)).toList()
                        : null,
                match.subject() instanceof OpenDemand(var demand) ? UnplacedResponse.of(demand) : null,
                match.subject() instanceof TherapistDay day
                        ? new DayResponse(day.therapist(), names.therapist(day.therapist()), day.date(), day.load(),
                                day.limit())
                        : null);
    }
}
