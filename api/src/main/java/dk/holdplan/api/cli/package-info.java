/** The command line: check, solve and judge documents and measure the search without the service, a database or Spring. */
@NullMarked
package dk.holdplan.api.cli;

import org.jspecify.annotations.NullMarked;
