/** Who is asking, and who may ask for what. */
@NullMarked
package dk.holdplan.api.security;

import org.jspecify.annotations.NullMarked;
