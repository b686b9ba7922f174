package dk.holdplan.api.security;

import dk.holdplan.data.account.Role;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Tells in the OpenAPI document which roles may call what, from the table. */
@Component
class RolesInDocument implements OpenApiCustomizer {

    private static final String KEY = "key";
    private static final String SESSION = "session";

    @Override
    public void customise(OpenAPI document) {
        document.getComponents()
                .addSecuritySchemes(KEY, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")
                        .description("An API key, hp_…, or a token of the OpenID provider"))
                .addSecuritySchemes(SESSION, new SecurityScheme().type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.COOKIE).name("SESSION").description("Of the page"));
        document.getPaths().forEach((path, item) -> item.readOperationsMap()
                .forEach((method, operation) -> Arrays.stream(Endpoint.values())
                        .filter(row -> row.path().equals(path) && row.method().name().equals(method.name()))
                        .forEach(row -> describe(operation, row))));
    }

    private static void describe(Operation operation, Endpoint row) {
        if (row.isOpen()) {
            say(operation, "Open to everybody.");
            return;
        }
        List<String> roles = row.roles().stream().sorted().map(Role::name).toList();
        operation.addExtension("x-roles", roles);
        say(operation, "Roles: " + String.join(", ", roles) + ".");
        operation.addSecurityItem(new SecurityRequirement().addList(KEY));
        operation.addSecurityItem(new SecurityRequirement().addList(SESSION));
    }

    /** Swagger UI shows descriptions and no extensions. */
    private static void say(Operation operation, String sentence) {
        String description = operation.getDescription();
        operation.setDescription(description == null ? sentence : description + "\n\n" + sentence);
    }
}
