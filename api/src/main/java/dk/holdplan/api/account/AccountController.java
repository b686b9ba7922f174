package dk.holdplan.api.account;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.api.security.AccountName;
import dk.holdplan.data.account.Account;
import dk.holdplan.data.account.Accounts;
import dk.holdplan.data.account.Invitations;
import dk.holdplan.data.account.Rights;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/accounts")
@Tag(name = "Accounts")
class AccountController {

    private final Accounts accounts;
    private final Invitations invitations;
    private final PublicAddress address;
    private final WantedRights wanted;

    AccountController(Accounts accounts, Invitations invitations, PublicAddress address, WantedRights wanted) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.address = address;
        this.wanted = wanted;
    }

    @GetMapping
    @Operation(summary = "List the accounts")
    List<AccountResponse> list() {
        return accounts.list().stream().map(account -> AccountResponse.of(account, null)).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Make an account",
            description = "Answers with a one-time link, for 24 hours, by which its owner sets the "
                    + "password. As soon as there are plans, one of them has to know the therapist "
                    + "and each site.")
    @ApiResponse(responseCode = "201", description = "Made")
    @ApiResponse(responseCode = "409", description = "The name is taken",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    @ApiResponse(responseCode = "422", description = "No plan knows the therapist or a site",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    AccountResponse create(@RequestBody AccountRequest request) {
        String name = request.name() == null ? "" : AccountName.of(request.name());
        if (!AccountName.isValid(name)) {
            throw new RequestException(ProblemType.INVALID_REQUEST, "name: expected " + AccountName.EXPECTED + ".");
        }
        Rights rights = wanted.read(request.rights(), null);
        Account made = accounts.create(name, rights)
                .orElseThrow(() -> new RequestException(ProblemType.CONFLICT, "The name is taken."));
        return AccountResponse.of(made, address.invitation(invitations.to(made.id())));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change what an account may do, or disable it",
            description = "Holds from the next request on. A therapist who is one no more loses the address of the calendar.")
    @ApiResponse(responseCode = "200", description = "Changed")
    @ApiResponse(responseCode = "409", description = "Nobody would be left to keep accounts",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    @ApiResponse(responseCode = "422", description = "No plan knows the therapist or a site",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    AccountResponse change(@PathVariable UUID id, @RequestBody AccountRequest request) {
        Account account = account(id);
        Rights rights = request.rights() == null ? account.rights() : wanted.read(request.rights(), account.rights());
        boolean enabled = request.enabled() == null ? account.enabled() : request.enabled();
        if (!accounts.change(id, rights, enabled)) {
            throw new RequestException(ProblemType.CONFLICT, "Nobody would be left to keep accounts.");
        }
        return AccountResponse.of(account(id), null);
    }

    @PostMapping("/{id}/invitation")
    @Operation(summary = "Make a new one-time link for an account",
            description = "For somebody who forgot the password or let the link expire. Earlier links work no more; the password "
                    + "does until the link is used.")
    AccountResponse invite(@PathVariable UUID id) {
        Account account = account(id);
        return AccountResponse.of(account, address.invitation(invitations.to(account.id())));
    }

    private Account account(UUID id) {
        return accounts.find(id)
                .orElseThrow(() -> new RequestException(ProblemType.NOT_FOUND, "There is no account " + id + "."));
    }

    /** An account that is wanted, or what is to change. */
    @Schema(name = "NewAccount")
    record AccountRequest(@Schema(description = "Stays when an account is changed") @Nullable String name,
            @Nullable RightsDocument rights, @Nullable Boolean enabled) {
    }

    /** An account. */
    @Schema(name = "Account")
    record AccountResponse(UUID id, String name, RightsDocument rights, boolean enabled,
            @Schema(description = "Whether its owner can sign in already") boolean hasPassword,
            @Schema(description = "A one-time link, when it was just made") @Nullable String link) {

        static AccountResponse of(Account account, @Nullable String link) {
            return new AccountResponse(account.id(), account.name(), RightsDocument.of(account.rights()),
                    account.enabled(), account.hasPassword(), link);
        }
    }
}
