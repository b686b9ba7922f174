/** What use of capacity, what-ifs and forecasts look like to people and to spreadsheets: tables, lines, pictures. */
@NullMarked
package dk.holdplan.api.capacity;

import org.jspecify.annotations.NullMarked;
