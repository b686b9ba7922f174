package dk.holdplan.data.view;

import java.time.Instant;
import java.util.UUID;

/**
 * An appointment through all its publications.
 *
 * @param uid the same through all of them
 * @param sequence rises with every publication that changes it, from 0
 * @param changedAt when it was last changed
 * @param cancelled whether it is published no longer
 * @param appointment as it was last published
 */
public record CalendarEvent(UUID uid, int sequence, Instant changedAt, boolean cancelled, Appointment appointment) {
}
