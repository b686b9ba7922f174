/** Long questions about a plan with their progress and answers, as rows. */
@NullMarked
package dk.holdplan.data.study;

import org.jspecify.annotations.NullMarked;
