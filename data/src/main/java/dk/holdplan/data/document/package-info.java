/** The problem and plan documents as JSON: read with every issue in its place, written back without loss. */
@NullMarked
package dk.holdplan.data.document;

import org.jspecify.annotations.NullMarked;
