package dk.holdplan.api.account;

import dk.holdplan.api.security.Providers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Accounts")
class SignInController {

    private final Providers providers;

    SignInController(Providers providers) {
        this.providers = providers;
    }

    @GetMapping("/api/v1/sign-in")
    @Operation(summary = "Ask how people sign in", description = "At an OpenID provider when there is one: then only "
            + "administrators have passwords.")
    SignInResponse ways() {
        return new SignInResponse(providers.list());
    }

    /** How people sign in. */
    @Schema(name = "WaysIn")
    record SignInResponse(
            @Schema(description = "Where a browser goes to sign in; none when everybody has a password") List<Providers.Provider> providers) {
    }
}
