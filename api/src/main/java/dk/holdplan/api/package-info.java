/** Holdplan as a program: the service and the command line, in one jar. */
@NullMarked
package dk.holdplan.api;

import org.jspecify.annotations.NullMarked;
