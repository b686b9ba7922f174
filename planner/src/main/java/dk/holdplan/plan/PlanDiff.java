package dk.holdplan.plan;

import dk.holdplan.plan.SessionChange.Kind;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import java.time.LocalDateTime;
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
 * @param changes every session that is not the same in both plans, in the order of the citizens and of time
 * @param citizens each citizen with a changed session: those to call before those who need no call, and then by who
 *        comes first
 * @param therapists by id, each therapist who loses, gets or keeps a changed session
 */
public record PlanDiff(DiffCounts counts, List<SessionChange> changes, List<CitizenPart> citizens,
        List<Part> therapists) {

    private static final Comparator<SessionChange> BY_TIME = Comparator.comparing(SessionChange::first)
            .thenComparing(change -> change.session().start()).thenComparing(change -> change.session().kind())
            .thenComparing(SessionChange::kind);

    private static final Comparator<CitizenPart> WHO_COMES_FIRST = Comparator
            .comparing((CitizenPart part) -> part.call() ? 0 : 1).thenComparing(CitizenPart::first)
            .thenComparing(CitizenPart::citizen);

    public PlanDiff {
        changes = List.copyOf(changes);
        citizens = List.copyOf(citizens);
        therapists = List.copyOf(therapists);
    }

    /**
     * The part of one therapist.
     *
     * @param id of the therapist
     * @param counts of all their sessions, those before and those after
     * @param changes what is not the same
     */
    public record Part(String id, DiffCounts counts, List<SessionChange> changes) {

        public Part {
            changes = List.copyOf(changes);
        }
    }

    /**
     * The part of one citizen.
     *
     * @param call false when they can come as they were told and hear the rest there: only the therapist or the room, at
     *        the same site, is another
     * @param first start of the earliest session, before or after, that is not the same
     * @param counts of all their sessions
     * @param changes what is not the same
     */
    public record CitizenPart(String citizen, boolean call, LocalDateTime first, DiffCounts counts,
            List<SessionChange> changes) {

        public CitizenPart {
            changes = List.copyOf(changes);
        }
    }

    /** How many citizens have to be called. */
    public int calls() {
        return (int) citizens.stream().filter(CitizenPart::call).count();
    }

    /** The difference of two lists of sessions whose rooms are all at one site. */
    public static PlanDiff of(List<Session> before, List<Session> after) {
        return of(before, after, Map.of());
    }

    /**
     * The difference of two lists of sessions; the same whatever order they are in.
     *
     * @param sites the site of each room
     */
    public static PlanDiff of(List<Session> before, List<Session> after, Map<String, String> sites) {
        Map<Key, List<Session>> old = byKey(before);
        Map<Key, List<Session>> young = byKey(after);
        List<SessionChange> all = Stream.concat(old.keySet().stream(), young.keySet().stream()).distinct()
                .flatMap(key -> SessionPairs.of(old.getOrDefault(key, List.of()), young.getOrDefault(key, List.of()))
                        .stream())
                .sorted(BY_TIME).toList();
        Map<String, List<SessionChange>> ofCitizens = new TreeMap<>();
        Map<String, List<SessionChange>> ofTherapists = new TreeMap<>();
        for (SessionChange change : all) {
            ofCitizens.computeIfAbsent(change.session().citizen(), id -> new ArrayList<>()).add(change);
            change.therapists().forEach(
                    therapist -> ofTherapists.computeIfAbsent(therapist, id -> new ArrayList<>()).add(change));
        }
        List<CitizenPart> citizens = ofCitizens.entrySet().stream()
                .flatMap(entry -> citizen(entry.getKey(), entry.getValue(), sites)).sorted(WHO_COMES_FIRST).toList();
        return new PlanDiff(DiffCounts.of(all), citizens.stream().flatMap(part -> part.changes().stream()).toList(),
                citizens, ofTherapists.entrySet().stream()
                        .map(entry -> new Part(entry.getKey(), DiffCounts.of(entry.getValue()),
                                different(entry.getValue())))
                        .filter(part -> !part.changes().isEmpty()).toList());
    }

    private record Key(String citizen, SessionKind kind) {
    }

    private static Map<Key, List<Session>> byKey(List<Session> sessions) {
        return sessions.stream()
                .collect(Collectors.groupingBy(session -> new Key(session.citizen(), session.kind())));
    }

    private static Stream<CitizenPart> citizen(String id, List<SessionChange> all, Map<String, String> sites) {
        List<SessionChange> changes = different(all);
        return changes.stream().map(SessionChange::first).min(Comparator.naturalOrder())
                .map(first -> new CitizenPart(id, changes.stream().anyMatch(change -> change.needsCall(sites)), first,
                        DiffCounts.of(all), changes))
                .stream();
    }

    private static List<SessionChange> different(List<SessionChange> changes) {
        return changes.stream().filter(change -> change.kind() != Kind.UNCHANGED).toList();
    }
}
