package dk.holdplan.data.account;

/** A key that was just made, with the text that nobody will see again. */
public record NewApiKey(ApiKey key, Secret secret) {
}
