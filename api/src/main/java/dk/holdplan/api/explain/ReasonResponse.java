package dk.holdplan.api.explain;

import dk.holdplan.api.change.Names;
import dk.holdplan.explain.Holder;
import dk.holdplan.explain.Obstacle;
import dk.holdplan.explain.Reason;
import dk.holdplan.explain.ReasonSentences;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why one demand has no place. */
@Schema(name = "Reason", description = "Why a demand has no place")
record ReasonResponse(@Schema(description = "To ask for changes that open a place") int number, String citizen,
        SessionKind kind, @Schema(description = "Week of the plan, from 0") int week, LocalDate first, LocalDate last,
        @Schema(description = "Whether it may be individual") boolean alone,
        @Schema(description = "Whether it may be in a class") boolean inClass,
        @Schema(description = "What is missing altogether, such as a class that has ended") List<LackResponse> lacks,
        @Schema(description = "Places that were tried") int places,
        @Schema(description = "Places that nothing blocks; above 0 only when the search ended early") int free,
        @Schema(description = "What blocks anything at all") int totalBlocks,
        @Schema(description = "First what blocks most places alone") List<BlockResponse> blocks) {

    /** What blocks some of the places. */
    @Schema(name = "Block")
    record BlockResponse(@Schema(example = "H07") String rule, Holder holder,
            @Schema(description = "Of the citizen, therapist, room or class") String id,
            @Schema(description = "Of the therapist, room or class; absent for citizens") @Nullable String name,
            @Schema(description = "Places that it blocks") int places,
            @Schema(description = "Places that it alone blocks") int alone,
            @Schema(description = "Whose sessions take the time") List<ShareResponse> by, String english,
            String danish) {

        private static BlockResponse of(Reason.ObstacleCount block, Names names) {
            Obstacle obstacle = block.obstacle();
            String name = nameOf(obstacle.holder(), obstacle.id(), names);
            String called = name == null ? obstacle.id() : name;
            return new BlockResponse(obstacle.rule().id(), obstacle.holder(), obstacle.id(), name, block.places(),
                    block.alone(), block.by().stream().map(share -> ShareResponse.of(share, names)).toList(),
                    ReasonSentences.text(obstacle, called, Language.ENGLISH),
                    ReasonSentences.text(obstacle, called, Language.DANISH));
        }
    }

    /** The part of somebody's sessions in a block. */
    @Schema(name = "Share")
    record ShareResponse(Holder holder, String id,
            @Schema(description = "Of the class; absent for citizens") @Nullable String name, int places) {

        private static ShareResponse of(Reason.Share share, Names names) {
            return new ShareResponse(share.holder(), share.id(), nameOf(share.holder(), share.id(), names),
                    share.places());
        }
    }

    static ReasonResponse of(int number, Reason reason, int most, Names names) {
        return new ReasonResponse(number, reason.demand().citizen(), reason.demand().kind(), reason.demand().week(),
                reason.first(), reason.last(), reason.alone(), reason.inClass(),
                reason.lacks().stream().map(LackResponse::of).toList(), reason.places(), reason.free(),
                reason.obstacles().size(), reason.obstacles().stream().limit(most)
                        .map(block -> BlockResponse.of(block, names)).toList());
    }

    private static @Nullable String nameOf(Holder holder, String id, Names names) {
        return switch (holder) {
            case CITIZEN -> null;
            case THERAPIST -> names.therapist(id);
            case ROOM -> names.room(id);
            case CLASS -> names.rehabClass(id);
        };
    }
}
