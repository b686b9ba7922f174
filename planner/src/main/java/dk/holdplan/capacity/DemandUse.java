package dk.holdplan.capacity;

import dk.holdplan.problem.SessionKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Sessions placed of sessions needed, by kind and by citizen.
 *
 * @param counts how many citizens get how many of the sessions that they need
 */
public record DemandUse(int needed, int placed, List<KindUse> kinds, List<NeedCount> counts,
        List<CitizenUse> citizens) {

    /** How many citizens get so many of so many sessions. */
    public record NeedCount(int needed, int placed, int citizens) {
    }

    /** Sessions of a kind. */
    public record KindUse(SessionKind kind, int needed, int placed) {

        /** Sessions without a place. */
        public int unplaced() {
            return needed - placed;
        }
    }

    static DemandUse of(List<Served> served, List<CitizenUse> citizens) {
        List<KindUse> kinds = Arrays.stream(SessionKind.values()).map(kind -> kind(kind, served)).toList();
        return new DemandUse(kinds.stream().mapToInt(KindUse::needed).sum(),
                kinds.stream().mapToInt(KindUse::placed).sum(), kinds, counts(citizens), citizens);
    }

    private static List<NeedCount> counts(List<CitizenUse> citizens) {
        Map<Integer, Map<Integer, Long>> counts = citizens.stream().collect(Collectors.groupingBy(CitizenUse::needed,
                TreeMap::new, Collectors.groupingBy(CitizenUse::placed, TreeMap::new, Collectors.counting())));
        return counts.entrySet().stream().flatMap(needed -> needed.getValue().entrySet().stream()
                .map(placed -> new NeedCount(needed.getKey(), placed.getKey(), placed.getValue().intValue()))).toList();
    }

    private static KindUse kind(SessionKind kind, List<Served> served) {
        List<Served> own = served.stream().filter(each -> each.kind() == kind).toList();
        return new KindUse(kind, own.stream().mapToInt(Served::needed).sum(),
                own.stream().mapToInt(Served::placed).sum());
    }
}
