package dk.holdplan.api.catalogue;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.data.catalogue.CataloguePathway;
import dk.holdplan.data.catalogue.HomeProgramme;
import dk.holdplan.data.catalogue.PathwayCatalogue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue is made to be shown: its entries go out as they are. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Catalogue")
class PathwayController {

    @GetMapping("/pathways")
    @Operation(summary = "List the pathways", description = "With their sources. A problem may name one, or a variant "
            + "of one, by its id instead of spelling it out.")
    List<CataloguePathway> pathways() {
        return PathwayCatalogue.pathways();
    }

    @GetMapping("/home-programmes/{id}")
    @Operation(summary = "Look at a home programme", description = "Exercises for the home; never scheduled.")
    HomeProgramme homeProgramme(@PathVariable String id) {
        return PathwayCatalogue.homeProgramme(id).orElseThrow(
                () -> new RequestException(ProblemType.NOT_FOUND, "There is no home programme " + id + "."));
    }
}
