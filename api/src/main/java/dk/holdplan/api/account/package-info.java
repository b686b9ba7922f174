/** Signing in, accounts and keys over HTTP, and the link with which the first administrator begins. */
@NullMarked
package dk.holdplan.api.account;

import org.jspecify.annotations.NullMarked;
