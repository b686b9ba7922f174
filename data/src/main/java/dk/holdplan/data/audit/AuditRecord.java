package dk.holdplan.data.audit;

/**
 * An entry that was written down.
 *
 * @param id rises
 */
public record AuditRecord(long id, AuditEntry entry) {
}
