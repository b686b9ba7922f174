package dk.holdplan.data.account;

/**
 * What a password is compared with.
 *
 * @param passwordHash by bcrypt
 */
public record Credentials(Account account, String passwordHash) {
}
