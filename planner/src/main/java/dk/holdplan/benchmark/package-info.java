/** Measures the search: one problem with one seed, and what several seeds come to. */
@NullMarked
package dk.holdplan.benchmark;

import org.jspecify.annotations.NullMarked;
