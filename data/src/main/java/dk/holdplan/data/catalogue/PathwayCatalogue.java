package dk.holdplan.data.catalogue;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The pathways and home programmes that come with Holdplan. */
public final class PathwayCatalogue {

    /** The catalogue goes out as it stands in the files, alike from every process; lists that they leave out are empty. */
    private static final JsonMapper IN_ORDER = JsonMapper.builder()
            .addModule(new SimpleModule().addAbstractTypeMapping(Set.class, LinkedHashSet.class))
            .addMixIn(Pathway.Weeks.class, AsList.class)
            .withConfigOverride(Set.class, set -> set.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(Map.class, map -> map.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();
    private static final List<CataloguePathway> PATHWAYS = load("pathways.json", CataloguePathway[].class);
    private static final List<HomeProgramme> HOME_PROGRAMMES = load("home-programmes.json", HomeProgramme[].class);
    private static final Map<String, Pathway> PLANS = PATHWAYS.stream().flatMap(PathwayCatalogue::plans)
            .collect(Collectors.toUnmodifiableMap(Pathway::id, Function.identity()));

    private PathwayCatalogue() {
    }

    /** As problems have them. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    private interface AsList {
    }

    /** Every pathway, with its variants. */
    public static List<CataloguePathway> pathways() {
        return PATHWAYS;
    }

    /** The pathway of this id, which may be that of a variant, as a problem has it. */
    public static Optional<Pathway> plan(String id) {
        return Optional.ofNullable(PLANS.get(id));
    }

    /** Every home programme. */
    public static List<HomeProgramme> homeProgrammes() {
        return HOME_PROGRAMMES;
    }

    /** The home programme of this id. */
    public static Optional<HomeProgramme> homeProgramme(String id) {
        return HOME_PROGRAMMES.stream().filter(programme -> programme.id().equals(id)).findFirst();
    }

    /** The problem together with the pathways of the catalogue that its citizens name and it does not spell out. */
    public static Problem completed(Problem problem) {
        return completed(problem, problem.citizens().stream().map(Citizen::pathway));
    }

    /** The problem together with those of these pathways that the catalogue has and it does not spell out. */
    public static Problem completed(Problem problem, Stream<String> pathways) {
        List<String> spelledOut = problem.pathways().stream().map(Pathway::id).toList();
        List<Pathway> added = pathways.distinct()
                .filter(id -> !spelledOut.contains(id)).flatMap(id -> plan(id).stream()).toList();
        if (added.isEmpty()) {
            return problem;
        }
        List<Pathway> all = new ArrayList<>(problem.pathways());
        all.addAll(added);
        return problem.withPathways(all);
    }

    private static Stream<Pathway> plans(CataloguePathway pathway) {
        return Stream.concat(Stream.of(pathway.plan()),
                pathway.variants().stream().map(CataloguePathway.Variant::plan));
    }

    private static <T> List<T> load(String resource, Class<T[]> type) {
        try (InputStream json = PathwayCatalogue.class.getResourceAsStream(resource)) {
            return List.copyOf(Arrays.asList(IN_ORDER.readValue(json, type)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
