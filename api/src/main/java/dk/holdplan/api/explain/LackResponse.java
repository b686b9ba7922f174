package dk.holdplan.api.explain;

import dk.holdplan.explain.Lack;
import dk.holdplan.rule.Language;
import io.swagger.v3.oas.annotations.media.Schema;

/** Something that is missing altogether. */
@Schema(name = "Lack")
public record LackResponse(@Schema(description = "What there is none of") Lack.What what, String english,
        String danish) {

    /** As it is shown. */
    public static LackResponse of(Lack lack) {
        return new LackResponse(lack.what(), lack.text(Language.ENGLISH), lack.text(Language.DANISH));
    }
}
