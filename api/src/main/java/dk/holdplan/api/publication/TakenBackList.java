package dk.holdplan.api.publication;

import dk.holdplan.api.audit.NamesCitizens;
import dk.holdplan.api.change.SessionResponse;
import dk.holdplan.data.publication.PublishedSession;
import dk.holdplan.data.publication.TakenBack;
import dk.holdplan.problem.SessionKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What citizens were told and would lose. */
@Schema(name = "TakenBackList")
record TakenBackList(@Schema(description = "Who comes first is first") List<Item> items) implements NamesCitizens {

    /** One session that a citizen would lose or find changed. */
    @Schema(name = "TakenBack")
    record Item(String citizen, SessionKind kind,
            @Schema(description = "As the citizen knows it; absent when it was called off and would be back") @Nullable SessionResponse published,
            @Schema(description = "What the plan has instead; absent for nothing") @Nullable SessionResponse instead) {

        private static Item of(TakenBack item) {
            return new Item(item.citizen(), item.kind(), named(item.published()), named(item.instead()));
        }

        private static @Nullable SessionResponse named(@Nullable PublishedSession told) {
            return told == null
                    ? null
                    : SessionResponse.of(told.session(), told.therapistName(), told.roomName(), told.className());
        }
    }

    static TakenBackList of(List<TakenBack> list) {
        return new TakenBackList(list.stream().map(Item::of).toList());
    }

    @Override
    public Stream<String> citizensNamed() {
        return items.stream().map(Item::citizen);
    }
}
