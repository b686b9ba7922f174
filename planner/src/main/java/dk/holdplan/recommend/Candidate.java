package dk.holdplan.recommend;

import dk.holdplan.problem.Session;
import java.util.Comparator;

/** A place with what it adds to the score; the cheapest first, then by start, therapist, room, class and length. */
record Candidate(Session session, Units units, Cost cost) implements Comparable<Candidate> {

    private static final Comparator<Session> BY_PLACE = Comparator.comparing(Session::start)
            .thenComparing(Session::therapist).thenComparing(Session::room)
            .thenComparing(Session::rehabClass, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Session::end);

    private static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::cost)
            .thenComparing(Candidate::session, BY_PLACE);

    @Override
    public int compareTo(Candidate other) {
        return ORDER.compare(this, other);
    }
}
