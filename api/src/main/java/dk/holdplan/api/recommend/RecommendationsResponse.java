package dk.holdplan.api.recommend;

import dk.holdplan.api.audit.NamesCitizens;
import dk.holdplan.api.explain.LackResponse;
import dk.holdplan.api.plan.ScoreResponse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.recommend.PreparedPlan;
import dk.holdplan.recommend.Recommendations;
import dk.holdplan.recommend.Recommendations.Place;
import dk.holdplan.recommend.Recommendations.PushedPlace;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Places for one session, best first. */
@Schema(name = "Recommendations", description = "Places for one session, best first")
record RecommendationsResponse(
        @Schema(description = "The plan that was looked at: the newest after confirmed holds") UUID plan,
        String citizen, SessionKind kind, @Schema(description = "Week of the demand, from 0") int week,
        @Schema(description = "The place that the session has now; absent when it has none") @Nullable PlaceResponse instead,
        @Schema(description = "Of the plan as it stands, with the citizen in the problem") ScoreResponse before,
        @Schema(description = "How many places are free") int free,
        @Schema(description = "What is missing altogether when no place is free, such as a class that has ended; empty when "
                + "others are all that is in the way") List<LackResponse> lacks,
        List<RankedResponse> places,
        @Schema(description = "Places for which one other session would have to move") List<PushedResponse> pushed)
        implements
            NamesCitizens {

    @Override
    public Stream<String> citizensNamed() {
        return Stream.concat(Stream.of(citizen),
                pushed.stream().map(place -> place.moves().citizen()).filter(Objects::nonNull));
    }

    /** A free place. */
    @Schema(name = "RankedPlace")
    record RankedResponse(PlaceResponse place, @Schema(description = "With the session there") ScoreResponse after,
            EffectResponse effect) {
    }

    /** A place that is not free. */
    @Schema(name = "PushedPlace")
    record PushedResponse(PlaceResponse place, @Schema(description = "The session that would move") MoveResponse moves,
            @Schema(description = "After both") ScoreResponse after, EffectResponse effect) {
    }

    /** A session that moves. */
    @Schema(name = "Move")
    record MoveResponse(@Schema(description = "For planners only") @Nullable String citizen, SessionKind kind,
            PlaceResponse from, PlaceResponse to) {
    }

    static RecommendationsResponse of(UUID plan, String citizen, Recommendations found, PreparedPlan prepared,
            boolean namesOthers) {
        Session instead = found.instead();
        return new RecommendationsResponse(plan, citizen, found.kind(), found.week(),
                instead == null ? null : PlaceResponse.of(instead, prepared.site(instead)),
                ScoreResponse.of(found.before()), found.free(),
                found.lacks().stream().map(lack -> LackResponse.of(lack.ofCitizen(citizen))).toList(),
                found.places().stream().map(RecommendationsResponse::ranked).toList(),
                found.pushed().stream().map(pushed -> pushed(pushed, prepared, namesOthers)).toList());
    }

    private static RankedResponse ranked(Place place) {
        return new RankedResponse(PlaceResponse.of(place.session(), place.site()), ScoreResponse.of(place.after()),
                EffectResponse.of(place.effect()));
    }

    private static PushedResponse pushed(PushedPlace place, PreparedPlan prepared, boolean namesOthers) {
        Session from = place.pushed();
        Session to = place.movedTo();
        return new PushedResponse(PlaceResponse.of(place.session(), place.site()),
                new MoveResponse(namesOthers ? from.citizen() : null, from.kind(),
                        PlaceResponse.of(from, prepared.site(from)),
                        PlaceResponse.of(to, prepared.site(to))),
                ScoreResponse.of(place.after()), EffectResponse.of(place.effect()));
    }
}
