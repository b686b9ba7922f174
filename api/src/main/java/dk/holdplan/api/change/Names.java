package dk.holdplan.api.change;

import dk.holdplan.data.publication.PublishedSession;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Therapist;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The names that a problem gives; whoever has none, or has left, goes by the id. */
public record Names(Map<String, String> therapists, Map<String, String> rooms, Map<String, String> classes) {

    /** The names in a problem. */
    public static Names of(Problem problem) {
        return new Names(names(problem.therapists(), Therapist::id, Therapist::name),
                names(problem.rooms(), Room::id, Room::name),
                names(problem.classes(), RehabClass::id, RehabClass::name));
    }

    /** The names that citizens were told. */
    public static Names of(List<PublishedSession> told) {
        Map<String, String> therapists = new HashMap<>();
        Map<String, String> rooms = new HashMap<>();
        Map<String, String> classes = new HashMap<>();
        for (PublishedSession one : told) {
            therapists.put(one.session().therapist(), one.therapistName());
            rooms.put(one.session().room(), one.roomName());
            String rehabClass = one.session().rehabClass();
            if (rehabClass != null) {
                classes.put(rehabClass, one.className() == null ? rehabClass : one.className());
            }
        }
        return new Names(therapists, rooms, classes);
    }

    /** The name of a therapist. */
    public String therapist(String id) {
        return therapists.getOrDefault(id, id);
    }

    /** The name of a room. */
    public String room(String id) {
        return rooms.getOrDefault(id, id);
    }

    /** The name of a class. */
    public String rehabClass(String id) {
        return classes.getOrDefault(id, id);
    }

    private static <T> Map<String, String> names(List<T> entries, Function<T, String> id, Function<T, String> name) {
        return entries.stream().filter(entry -> !name.apply(entry).isBlank()).collect(Collectors.toMap(id, name));
    }
}
