package dk.holdplan.api.audit;

import dk.holdplan.api.csv.CsvTable;
import dk.holdplan.data.audit.AuditEntry;
import dk.holdplan.data.audit.AuditEntry.Outcome;
import dk.holdplan.data.audit.AuditRecord;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Some entries of the audit, newest first. */
record AuditPage(List<Entry> entries) implements CsvTable, NamesCitizens {

    static AuditPage of(List<AuditRecord> records) {
        return new AuditPage(records.stream().map(record -> Entry.of(record.id(), record.entry())).toList());
    }

    @Override
    public Stream<String> citizensNamed() {
        return entries.stream().flatMap(entry -> entry.citizens().stream());
    }

    @Override
    public List<String> columns() {
        return List.of("id", "at", "actor", "name", "roles", "operation", "plan", "citizens", "object", "purpose",
                "requestId", "outcome");
    }

    @Override
    public Stream<List<@Nullable Object>> lines() {
        return entries.stream()
                .map(it -> Arrays.<@Nullable Object>asList(it.id(), it.at(), it.actor(), it.name(),
                        String.join(" ", it.roles()), it.operation(), it.plan(), String.join(" ", it.citizens()),
                        it.object(), it.purpose(), it.requestId(), it.outcome()));
    }

    /** Something that somebody did. */
    @Schema(name = "AuditEntry")
    record Entry(long id, Instant at, @Schema(description = "Stable id of who did it") String actor,
            @Schema(description = "At that time") String name, List<String> roles, String operation,
            @Nullable UUID plan, @Schema(description = "None: everybody in the plan") List<String> citizens,
            @Schema(description = "What else was asked for, such as a therapist") @Nullable String object,
            String purpose, String requestId, Outcome outcome) {

        static Entry of(long id, AuditEntry entry) {
            return new Entry(id, entry.at(), entry.actor().id(), entry.actor().name(), entry.actor().roles(),
                    entry.operation(), entry.subject().plan(), entry.subject().citizens(), entry.subject().object(),
                    entry.purpose(), entry.requestId(), entry.outcome());
        }
    }
}
