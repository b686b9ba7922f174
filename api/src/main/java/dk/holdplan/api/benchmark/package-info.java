/** What a benchmark of the search looks like to people and to spreadsheets: a table, lines, charts. */
@NullMarked
package dk.holdplan.api.benchmark;

import org.jspecify.annotations.NullMarked;
