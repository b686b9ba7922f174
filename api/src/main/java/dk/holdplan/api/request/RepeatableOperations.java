package dk.holdplan.api.request;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes the header of requests that may come again in the OpenAPI document. */
@Component
class RepeatableOperations implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI document) {
        document.getPaths().values().stream().map(PathItem::getPost).filter(Objects::nonNull)
                .forEach(RepeatableOperations::describe);
    }

    private static void describe(Operation operation) {
        operation.addParametersItem(new HeaderParameter().name(IdempotencyKey.HEADER)
                .description("Such as a UUID: the same request with the same key is done once, and answered the same")
                .required(false).schema(new StringSchema().maxLength(IdempotencyKey.LONGEST)));
    }
}
