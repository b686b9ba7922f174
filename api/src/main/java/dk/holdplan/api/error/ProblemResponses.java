package dk.holdplan.api.error;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes problem documents in the OpenAPI document, for every operation. */
@Component
class ProblemResponses implements OpenApiCustomizer {

    private static final String PROBLEM = "Problem";
    private static final String REFERENCE = "#/components/schemas/";

    @Override
    public void customise(OpenAPI document) {
        document.getComponents().addSchemas(PROBLEM, problem());
        Content content = new Content().addMediaType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                new MediaType().schema(new Schema<>().$ref(REFERENCE + PROBLEM)));
        document.getPaths().values().stream().flatMap(path -> path.readOperations().stream())
                .forEach(operation -> operation.getResponses().addApiResponse("default",
                        new ApiResponse().description("What went wrong (RFC 9457)").content(content)));
    }

    private static Schema<?> problem() {
        List<String> codes = Arrays.stream(ProblemType.values()).map(ProblemType::name).toList();
        return new ObjectSchema().description("What went wrong (RFC 9457)")
                .addProperty("type", new StringSchema().format("uri").description("Stable"))
                .addProperty("code", new StringSchema()._enum(codes).description("Stable, one for each type"))
                .addProperty("title", new StringSchema()).addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("What was found and what was expected"))
                .addProperty("instance", new StringSchema().format("uri").description("The path of the request"))
                .addProperty("requestId", new StringSchema().description("As in X-Request-Id and in the log"))
                .addProperty("issues", new ArraySchema().items(new Schema<>().$ref(REFERENCE + "Issue"))
                        .description("Of a document with errors: all of them"))
                .addProperty("takenBack",
                        new ObjectSchema().description(
                                "What citizens would lose of what they were told: items, each with the citizen, the "
                                        + "kind, the session as published and what comes instead"))
                .addProperty("reason", new StringSchema().description("Of PASSWORD_REFUSED: why; stable"))
                .addProperty("token", new StringSchema().description("Names what the list was compared with"))
                .addProperty("valid", new ArraySchema().items(new StringSchema().format("uuid"))
                        .description(
                                "Of PLAN_NOT_VALID: the plans that are valid instead, as far as you may know them"))
                .required(List.of("type", "code", "title", "status", "detail"));
    }
}
