/** What Holdplan knows without being told: pathways, home programmes and rules. */
@NullMarked
package dk.holdplan.api.catalogue;

import org.jspecify.annotations.NullMarked;
