package dk.holdplan.api.account;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.api.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Accounts", description = "Who may sign in, and what they may do. The page signs in with POST "
        + "/api/v1/session (a form with name and password) and out with DELETE; programs send an API key.")
class MeController {

    @GetMapping("/api/v1/me")
    @Operation(summary = "Ask who I am")
    MeResponse me() {
        Caller caller = Caller.current()
                .orElseThrow(() -> new RequestException(ProblemType.UNAUTHENTICATED, "Nobody is signed in."));
        return new MeResponse(caller.name(), RightsDocument.of(caller.rights()));
    }

    /** Who makes a request. */
    record MeResponse(String name, RightsDocument rights) {
    }
}
