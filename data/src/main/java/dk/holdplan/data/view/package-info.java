/** Read models: SQL over the stored plans into records made for looking at. */
@NullMarked
package dk.holdplan.data.view;

import org.jspecify.annotations.NullMarked;
