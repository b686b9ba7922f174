package dk.holdplan.model;

import dk.holdplan.rule.Span;
import java.util.List;
import java.util.stream.Stream;

/** A time at which each of some therapists may see one citizen in each of some rooms, all at one site. */
public record OfferedTime(int day, Span span, List<TherapistDay> therapists, List<RoomDay> rooms) {

    public OfferedTime {
        therapists = List.copyOf(therapists);
        rooms = List.copyOf(rooms);
    }

    /** How many places it holds. */
    public int size() {
        return therapists.size() * rooms.size();
    }

    /** One of its places, counted from 0. */
    public IndividualPlace place(int index) {
        return new IndividualPlace(
                new Engagement(therapists.get(index / rooms.size()), rooms.get(index % rooms.size()), span, false));
    }

    /** Those of its places that some engagements are. */
    Stream<OfferedTime> only(List<Engagement> engagements) {
        return engagements.stream().filter(this::holds)
                .map(engagement -> new OfferedTime(day, span, List.of(engagement.therapist()),
                        List.of(engagement.room())));
    }

    /** Whether the engagement is one of its places. */
    boolean holds(Engagement engagement) {
        return !engagement.frozen() && engagement.span().equals(span) && therapists.contains(engagement.therapist())
                && rooms.contains(engagement.room());
    }
}
