/** The best places for one more session, and places that are held for some minutes until they are confirmed. */
@NullMarked
package dk.holdplan.api.recommend;

import org.jspecify.annotations.NullMarked;
