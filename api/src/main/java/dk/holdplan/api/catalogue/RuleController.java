package dk.holdplan.api.catalogue;

import dk.holdplan.rule.Rule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Catalogue", description = "Pathways, home programmes and rules")
class RuleController {

    @GetMapping("/api/v1/rules")
    @Operation(summary = "List the rules", description = "By level; hard ones make a plan invalid, the others cost.")
    List<RuleResponse> rules() {
        return Arrays.stream(Rule.values()).map(RuleResponse::of).toList();
    }
}
