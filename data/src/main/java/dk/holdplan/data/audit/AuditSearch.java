package dk.holdplan.data.audit;

import dk.holdplan.data.audit.AuditEntry.Outcome;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the audit; null for everything.
 *
 * @param citizen what names this one or a plan with them
 * @param who a part of the name, in any case, or the id of whoever did it
 * @param outcome what came of it
 * @param from not before this moment
 * @param until before this moment
 */
public record AuditSearch(@Nullable String citizen, @Nullable String who, @Nullable Outcome outcome,
        @Nullable Instant from, @Nullable Instant until) {

    /** Everything that tells of a citizen; null for everything at all. */
    public static AuditSearch of(@Nullable String citizen) {
        return new AuditSearch(citizen, null, null, null, null);
    }

    /** Only with conditions that are asked for, so that each finds its index. */
    String conditions() {
        return "a.id < :before" + (who == null ? "" : " and (lower(a.actor_name) like lower(:name) or a.actor = :who)")
                + (outcome == null ? "" : " and a.outcome = :outcome") + (from == null ? "" : " and a.at >= :from")
                + (until == null ? "" : " and a.at < :until");
    }

    /** A text as it stands in a pattern of like. */
    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (citizen != null) {
            parameters.put("citizen", citizen);
        }
        if (who != null) {
            parameters.put("who", who);
            parameters.put("name", "%" + literal(Normalizer.normalize(who, Form.NFC)) + "%");
        }
        if (outcome != null) {
            parameters.put("outcome", outcome.name());
        }
        if (from != null) {
            parameters.put("from", from.atOffset(ZoneOffset.UTC));
        }
        if (until != null) {
            parameters.put("until", until.atOffset(ZoneOffset.UTC));
        }
        return parameters;
    }
}
