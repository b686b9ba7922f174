package dk.holdplan.api.catalogue;

import dk.holdplan.problem.Pathway;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes in the OpenAPI document that {@link WeeksAsList the weeks of a review} are a list of two. */
@Component
class WeeksInDocument implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI document) {
        document.getComponents().getSchemas().replace(Pathway.Weeks.class.getSimpleName(),
                new ArraySchema().items(new IntegerSchema().format("int32")).minItems(2).maxItems(2)
                        .description("First and last training week of the course"));
    }
}
