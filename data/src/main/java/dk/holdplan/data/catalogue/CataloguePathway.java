package dk.holdplan.data.catalogue;

import dk.holdplan.problem.Pathway;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pathway of the catalogue.
 *
 * @param assumptions what the sources do not say and planning needs
 * @param plan the pathway as a problem has it, of the same id
 * @param variants kinds or groups of the pathway, each with a plan of its own; empty for none
 */
public record CataloguePathway(String id, Text name, Text summary, List<Source> sources, List<Text> assumptions,
        Pathway plan, List<Variant> variants) {

    public CataloguePathway {
        sources = List.copyOf(sources);
        assumptions = List.copyOf(assumptions);
        variants = List.copyOf(variants);
    }

    /**
     * A kind or group of a pathway.
     *
     * @param needsSkills what a citizen of this kind usually asks of a therapist
     * @param whenNoEffect what happens when the re-evaluation finds no effect, null when there is none
     */
    public record Variant(String id, Text name, Text summary, List<String> needsSkills, @Nullable Text whenNoEffect,
            Pathway plan) {

        public Variant {
            needsSkills = List.copyOf(needsSkills);
        }
    }
}
