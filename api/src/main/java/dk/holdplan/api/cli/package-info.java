/** The command line: check, solve and judge documents without the service, a database or Spring. */
@NullMarked
package dk.holdplan.api.cli;

import org.jspecify.annotations.NullMarked;
