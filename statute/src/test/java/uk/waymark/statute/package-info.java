/** Tests of the law as a whole. */
@NullMarked
package uk.waymark.statute;

import org.jspecify.annotations.NullMarked;
