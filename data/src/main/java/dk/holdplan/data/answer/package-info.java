/** Answers that were given, for requests that come again. */
@NullMarked
package dk.holdplan.data.answer;

import org.jspecify.annotations.NullMarked;
