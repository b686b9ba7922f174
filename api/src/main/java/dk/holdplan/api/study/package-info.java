/** Long questions about a plan over HTTP: what if and the weeks ahead, as jobs that can be followed and stopped. */
@NullMarked
package dk.holdplan.api.study;

import org.jspecify.annotations.NullMarked;
