/** What is done with requests before and after a controller serves them: how many, how often, and whether again. */
@NullMarked
package dk.holdplan.api.request;

import org.jspecify.annotations.NullMarked;
