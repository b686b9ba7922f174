/** Which PostgreSQL the service uses: the one it is given, else the embedded one. */
@NullMarked
package dk.holdplan.api.database;

import org.jspecify.annotations.NullMarked;
