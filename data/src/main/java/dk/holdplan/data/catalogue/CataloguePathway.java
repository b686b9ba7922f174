package dk.holdplan.data.catalogue;

import dk.holdplan.problem.Pathway;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pathway of the catalogue.
 *
 * @param assumptions what the sources do not say and planning needs
 * @param plan the pathway as a problem has it, of the same id
 * @param variants types or groups of the pathway, each with a plan of its own; empty for none
 */
public record CataloguePathway(String id, Text name, Statement summary, List<Source> sources, List<Text> assumptions,
        Guidance guidance, Pathway plan, List<Variant> variants) {

    public CataloguePathway {
        sources = List.copyOf(sources);
        assumptions = List.copyOf(assumptions);
        variants = List.copyOf(variants);
    }

    /**
     * A type or group of a pathway.
     *
     * @param whenNoEffect what happens when the re-evaluation finds no effect, null when there is none
     * @param referOn where the citizen may be referred then
     */
    public record Variant(String id, Text name, Statement summary, @Nullable Statement whenNoEffect,
            List<Statement> referOn, Pathway plan) {

        public Variant {
            referOn = List.copyOf(referOn);
        }
    }
}
