/** Searches in the background: queued in the database, resumed after a crash, stopped on request. */
@NullMarked
package dk.holdplan.api.job;

import org.jspecify.annotations.NullMarked;
