package dk.holdplan.api.account;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.api.security.AccountName;
import dk.holdplan.data.account.ApiKey;
import dk.holdplan.data.account.ApiKeys;
import dk.holdplan.data.account.NewApiKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/keys")
@Tag(name = "Accounts")
class KeyController {

    private static final int LONGEST_DAYS = 366;
    private static final int DEFAULT_DAYS = 90;

    private final ApiKeys keys;
    private final WantedRights wanted;
    private final Clock clock;

    KeyController(ApiKeys keys, WantedRights wanted, Clock clock) {
        this.keys = keys;
        this.wanted = wanted;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "List the API keys", description = "Without the keys themselves; revoked ones are left out.")
    List<KeyResponse> list() {
        return keys.list().stream().map(key -> KeyResponse.of(key, null)).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Make an API key", description = "The key is in this answer and nowhere else. "
            + "As soon as there are plans, one of them has to know the therapist and each site.")
    @ApiResponse(responseCode = "201", description = "Made")
    @ApiResponse(responseCode = "422", description = "No plan knows the therapist or a site",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    KeyResponse create(@RequestBody KeyRequest request) {
        if (request.name() == null || !AccountName.isValid(request.name())) {
            throw new RequestException(ProblemType.INVALID_REQUEST,
                    "name: expected " + AccountName.EXPECTED + ".");
        }
        int days = request.days() == null ? DEFAULT_DAYS : request.days();
        if (days < 1 || days > LONGEST_DAYS) {
            throw new RequestException(ProblemType.INVALID_REQUEST,
                    "days: found " + days + ", expected 1 to " + LONGEST_DAYS + ".");
        }
        NewApiKey made = keys.create(request.name(), wanted.read(request.rights(), null),
                clock.instant().plus(Duration.ofDays(days)));
        return KeyResponse.of(made.key(), made.secret().text());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revoke an API key", description = "At once and for good.")
    void revoke(@PathVariable UUID id) {
        if (!keys.revoke(id)) {
            throw new RequestException(ProblemType.NOT_FOUND, "There is no key " + id + ".");
        }
    }

    /** A key that is wanted. */
    @Schema(name = "NewKey")
    record KeyRequest(@Schema(description = "Of the program that gets it", example = "booking") @Nullable String name,
            @Nullable RightsDocument rights,
            @Schema(description = "For how long it is valid; 90 unless told, 366 at most") @Nullable Integer days) {
    }

    /** A key. */
    @Schema(name = "Key")
    record KeyResponse(UUID id, String name, @Schema(description = "How the key begins") String prefix,
            RightsDocument rights, Instant createdAt, Instant expiresAt,
            @Schema(description = "To about a minute") @Nullable Instant lastUsedAt,
            @Schema(description = "The key, when it was just made") @Nullable String key) {

        static KeyResponse of(ApiKey key, @Nullable String text) {
            return new KeyResponse(key.id(), key.name(), key.prefix(), RightsDocument.of(key.rights()),
                    key.createdAt(), key.expiresAt(), key.lastUsedAt(), text);
        }
    }
}
