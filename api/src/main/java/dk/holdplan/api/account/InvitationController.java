package dk.holdplan.api.account;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.api.security.AccountName;
import dk.holdplan.api.security.SignInGuard;
import dk.holdplan.api.security.SignedIn;
import dk.holdplan.data.account.Account;
import dk.holdplan.data.account.Invitations;
import dk.holdplan.data.account.Secret;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Accounts")
class InvitationController {

    private static final String DEFAULT_NAME = "administrator";

    private final Invitations invitations;
    private final PasswordEncoder encoder;
    private final SignInGuard guard;
    private final SignedIn signedIn;

    InvitationController(Invitations invitations, PasswordEncoder encoder, SignInGuard guard,
            SignedIn signedIn) {
        this.invitations = invitations;
        this.encoder = encoder;
        this.guard = guard;
        this.signedIn = signedIn;
    }

    @PostMapping("/api/v1/invitations/accept")
    @Operation(summary = "Use a one-time link", description = "Sets the password of the account that the link is for, "
            + "and signs it out everywhere; the link on the console of the first start makes the account too.")
    @ApiResponse(responseCode = "200", description = "The link is used up; sign in")
    @ApiResponse(responseCode = "404", description = "The link is unknown, used or expired")
    @ApiResponse(responseCode = "400", description = "PASSWORD_REFUSED: reason tells why another password is needed",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    AcceptResponse accept(@RequestBody AcceptRequest request, HttpServletRequest http) {
        String name = request.name() == null ? "" : AccountName.of(request.name()).strip();
        if (!name.isEmpty() && !AccountName.isValid(name)) {
            throw new RequestException(ProblemType.INVALID_REQUEST,
                    "name: expected " + AccountName.EXPECTED + ".");
        }
        String password = Passwords.check(request.password());
        guard.begin(http.getRemoteAddr());
        Secret token = new Secret(request.token() == null ? "" : request.token());
        String chosen = name.isEmpty() ? DEFAULT_NAME : name;
        checkAgainstName(invitations.nameOf(token, chosen).orElseThrow(InvitationController::noLink), password, http);
        Account account = invitations.accept(token, chosen, encoder.encode(password))
                .orElseThrow(InvitationController::noLink);
        guard.succeed(http.getRemoteAddr());
        signedIn.end(account);
        return new AcceptResponse(account.name());
    }

    private static RequestException noLink() {
        return new RequestException(ProblemType.NOT_FOUND, "The link is unknown, was used or has expired.");
    }

    /** Who holds a link guesses nothing by choosing a poor password. */
    private void checkAgainstName(String name, String password, HttpServletRequest http) {
        try {
            Passwords.checkAgainst(name, password);
        } catch (WeakPasswordException e) {
            guard.succeed(http.getRemoteAddr());
            throw e;
        }
    }

    /** What is sent with a link. */
    @Schema(name = "Acceptance")
    record AcceptRequest(@Schema(description = "What follows invitation= in the link") @Nullable String token,
            @Schema(description = "Of the first administrator; other accounts keep the name they have") @Nullable String name,
            @Schema(description = "12 characters at least, 72 bytes at most in UTF-8; neither repeated nor in a row, "
                    + "and more than the name") @Nullable String password) {
    }

    /** Who may sign in now. */
    @Schema(name = "Accepted")
    record AcceptResponse(String name) {
    }
}
