package dk.holdplan.api.publication;

import dk.holdplan.data.store.Publication;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What is published. */
@Schema(name = "Publications")
record PublicationList(@Schema(description = "By week and site") List<Publication> items) {
}
