package dk.holdplan.api.account;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.data.account.WebSessions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/sessions")
@Tag(name = "Accounts")
class SessionController {

    private final WebSessions sessions;

    SessionController(WebSessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping
    @Operation(summary = "List who is signed in on the page",
            description = "Who was there last comes first; at most a thousand.")
    List<SignedInResponse> list() {
        return sessions.list().stream().map(SignedInResponse::of).toList();
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sign somebody out everywhere", description = "At once. Take the rights away first, in the "
            + "account or at the OpenID provider: else they can sign in again.")
    @ApiResponse(responseCode = "204", description = "Signed out")
    void end(@Parameter(description = "Stable id, as in the list") @RequestParam String who) {
        if (sessions.end(who) == 0) {
            throw new RequestException(ProblemType.NOT_FOUND, "Nobody with that id is signed in.");
        }
    }

    /** Somebody on the page. */
    @Schema(name = "SignedIn")
    record SignedInResponse(@Schema(description = "Stable id, as in the audit") String who, int sessions,
            @Schema(description = "When something was asked") Instant lastSeen) {

        static SignedInResponse of(WebSessions.SignedIn somebody) {
            return new SignedInResponse(somebody.who(), somebody.sessions(), somebody.lastSeen());
        }
    }
}
