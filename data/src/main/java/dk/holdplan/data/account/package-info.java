/** Who may use the service: accounts, one-time links and API keys, with hashes in place of every secret. */
@NullMarked
package dk.holdplan.data.account;

import org.jspecify.annotations.NullMarked;
