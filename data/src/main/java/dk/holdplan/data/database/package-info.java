/** The PostgreSQL that Holdplan brings along for whoever has none. */
@NullMarked
package dk.holdplan.data.database;

import org.jspecify.annotations.NullMarked;
