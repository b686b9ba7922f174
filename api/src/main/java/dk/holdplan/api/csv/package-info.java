/** Answers as CSV, safe to open in a spreadsheet. */
@NullMarked
package dk.holdplan.api.csv;

import org.jspecify.annotations.NullMarked;
