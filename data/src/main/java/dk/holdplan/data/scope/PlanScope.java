package dk.holdplan.data.scope;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Site;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which plans somebody may see.
 *
 * @param owner only plans that this one submitted, null for everybody's
 * @param sites only plans in which every room, class and shift is at one of these, and every citizen may come to one of
 *     them; empty for plans of any sites
 */
public record PlanScope(@Nullable String owner, List<String> sites) {

    /** Every plan. */
    public static final PlanScope ALL = new PlanScope(null, List.of());

    /** In SQL, of a plan {@code p}; {@link #in} gives the parameters. */
    public static final String CONDITION = """
            (cast(:owner as text) is null or p.owner = :owner)
            and (:anySite or exists (select from plan_sites o where o.plan_id = p.id)
                             and not exists (select from plan_sites o where o.plan_id = p.id
                                             and not o.sites && cast(array [:sites] as text[])))""";

    public PlanScope {
        sites = List.copyOf(sites);
    }

    /** Gives a statement with {@link #CONDITION} its parameters. */
    public JdbcClient.StatementSpec in(JdbcClient.StatementSpec statement) {
        // A list in SQL has at least one entry.
        return statement.param("owner", owner).param("anySite", sites.isEmpty()).param("sites",
                sites.isEmpty() ? List.of("") : sites);
    }

    /** Whether a plan of this problem would be at these sites. */
    public boolean covers(Problem problem) {
        return sites.isEmpty() || sitesOf(problem).findAny().isPresent()
                && sitesOf(problem).allMatch(thing -> thing.stream().anyMatch(sites::contains));
    }

    /** As the database notes it when the problem is stored. */
    private static Stream<Collection<String>> sitesOf(Problem problem) {
        Set<Collection<String>> things = Stream.of(
                problem.rooms().stream().map(Room::site).map(List::of),
                problem.classes().stream().map(RehabClass::site).map(List::of),
                problem.therapists().stream().flatMap(it -> it.shifts().stream()).map(Shift::site).map(List::of),
                problem.citizens().stream().map(Citizen::sites).filter(it -> !it.isEmpty()))
                .flatMap(it -> it).collect(Collectors.toSet());
        return things.isEmpty() ? problem.sites().stream().map(Site::id).map(List::of) : things.stream();
    }
}
