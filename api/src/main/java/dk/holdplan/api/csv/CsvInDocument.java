package dk.holdplan.api.csv;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes in the OpenAPI document how tables are asked for in the form of a Danish Excel. */
@Component
class CsvInDocument implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI document) {
        document.getPaths().values().stream().flatMap(path -> path.readOperations().stream())
                .filter(CsvInDocument::isTable).forEach(CsvInDocument::describe);
    }

    private static boolean isTable(Operation operation) {
        return operation.getResponses().values().stream().anyMatch(
                response -> response.getContent() != null && response.getContent().containsKey(CsvTable.MEDIA_TYPE));
    }

    private static void describe(Operation operation) {
        operation.addParametersItem(new QueryParameter().name(CsvForms.EXCEL)
                .description("As text/csv: for a Danish Excel, with byte order mark, semicolons and decimal commas")
                .required(false).schema(new BooleanSchema()._default(false)));
    }
}
