/** What was published, whatever became of its plans; publishing that takes nothing back unseen; undoing. */
@NullMarked
package dk.holdplan.data.publication;

import org.jspecify.annotations.NullMarked;
