/** From facts to needs: who is admitted, who may train in a class, and which sessions each citizen needs. */
@NullMarked
package dk.holdplan.demand;

import org.jspecify.annotations.NullMarked;
