package dk.holdplan.api.request;

import dk.holdplan.api.security.Endpoint;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes the header of requests that may come again in the OpenAPI document. */
@Component
class RepeatableOperations implements OpenApiCustomizer {

    /** What makes nothing: with a key or without one it is answered anew. */
    static final Set<Endpoint> QUESTIONS = Set.of(Endpoint.RECOMMEND_PLACES, Endpoint.CHECK_MOVE);

    @Override
    public void customise(OpenAPI document) {
        Set<String> questions = QUESTIONS.stream().map(Endpoint::path).collect(Collectors.toSet());
        document.getPaths().entrySet().stream().filter(it -> !questions.contains(it.getKey()))
                .map(it -> it.getValue().getPost()).filter(Objects::nonNull).forEach(RepeatableOperations::describe);
    }

    private static void describe(Operation operation) {
        operation.addParametersItem(new HeaderParameter().name(IdempotencyKey.HEADER)
                .description("Such as a UUID: the same request with the same key is done once, and answered the same")
                .required(false).schema(new StringSchema().maxLength(IdempotencyKey.LONGEST)));
    }
}
