/** Plans over HTTP: submit a problem, look at the plan, stop it, delete it. */
@NullMarked
package dk.holdplan.api.plan;

import org.jspecify.annotations.NullMarked;
