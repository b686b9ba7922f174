package dk.holdplan.api.recommend;

import dk.holdplan.api.audit.NamesCitizens;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What is held. */
@Schema(name = "HoldList")
record HoldList(@Schema(description = "The newest plan of the line") UUID plan,
        List<HoldResponse> holds) implements NamesCitizens {

    @Override
    public Stream<String> citizensNamed() {
        return holds.stream().map(HoldResponse::citizen);
    }
}
