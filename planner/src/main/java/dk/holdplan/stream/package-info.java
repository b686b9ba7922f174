/** The rules as constraint streams: the solver's copy of what {@code dk.holdplan.rule} decides and prices. */
@NullMarked
package dk.holdplan.stream;

import org.jspecify.annotations.NullMarked;
