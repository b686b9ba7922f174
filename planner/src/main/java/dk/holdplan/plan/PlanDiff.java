package dk.holdplan.plan;

import dk.holdplan.plan.SessionChange.Kind;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The difference of two plans: what to tell whom on the telephone.
 *
 * @param counts of all sessions
 * @param changes every session that is not the same in both plans, by citizen and time
 * @param citizens by id, each citizen with a changed session
 * @param therapists by id, each therapist who loses, gets or keeps a changed session
 */
public record PlanDiff(DiffCounts counts, List<SessionChange> changes, List<Part> citizens, List<Part> therapists) {

    private static final Comparator<SessionChange> ORDER = Comparator
            .comparing((SessionChange change) -> change.session().citizen())
            .thenComparing(change -> change.session().start()).thenComparing(change -> change.session().kind())
            .thenComparing(SessionChange::kind);

    public PlanDiff {
        changes = List.copyOf(changes);
        citizens = List.copyOf(citizens);
        therapists = List.copyOf(therapists);
    }

    /**
     * The part of one citizen or therapist.
     *
     * @param id of the citizen or therapist
     * @param counts of all their sessions; a therapist's hold those before and those after
     * @param changes what is not the same
     */
    public record Part(String id, DiffCounts counts, List<SessionChange> changes) {

        public Part {
            changes = List.copyOf(changes);
        }
    }

    /** The difference of two plans. */
    public static PlanDiff of(Plan before, Plan after) {
        return of(before.sessions(), after.sessions());
    }

    /** The difference of two lists of sessions; the same whatever order they are in. */
    public static PlanDiff of(List<Session> before, List<Session> after) {
        Map<Key, List<Session>> old = byKey(before);
        Map<Key, List<Session>> young = byKey(after);
        List<SessionChange> all = Stream.concat(old.keySet().stream(), young.keySet().stream()).distinct()
                .flatMap(key -> SessionPairs.of(old.getOrDefault(key, List.of()), young.getOrDefault(key, List.of()))
                        .stream())
                .sorted(ORDER).toList();
        Map<String, List<SessionChange>> ofCitizens = new TreeMap<>();
        Map<String, List<SessionChange>> ofTherapists = new TreeMap<>();
        for (SessionChange change : all) {
            ofCitizens.computeIfAbsent(change.session().citizen(), id -> new ArrayList<>()).add(change);
            change.therapists().forEach(
                    therapist -> ofTherapists.computeIfAbsent(therapist, id -> new ArrayList<>()).add(change));
        }
        return new PlanDiff(DiffCounts.of(all), different(all), parts(ofCitizens), parts(ofTherapists));
    }

    private record Key(String citizen, SessionKind kind) {
    }

    private static Map<Key, List<Session>> byKey(List<Session> sessions) {
        return sessions.stream()
                .collect(Collectors.groupingBy(session -> new Key(session.citizen(), session.kind())));
    }

    private static List<Part> parts(Map<String, List<SessionChange>> changes) {
        return changes.entrySet().stream()
                .map(entry -> new Part(entry.getKey(), DiffCounts.of(entry.getValue()), different(entry.getValue())))
                .filter(part -> !part.changes().isEmpty()).toList();
    }

    private static List<SessionChange> different(List<SessionChange> changes) {
        return changes.stream().filter(change -> change.kind() != Kind.UNCHANGED).toList();
    }
}
