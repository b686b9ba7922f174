/** Where things are: the sites and weeks of plans, and who may see them. */
@NullMarked
package dk.holdplan.data.scope;

import org.jspecify.annotations.NullMarked;
