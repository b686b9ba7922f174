package dk.holdplan.capacity;

import java.util.List;

/** A therapist or a room on each day on which they are there. */
record Resource(String id, List<ResourceDay> days) {
}
