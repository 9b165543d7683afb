/** Tests of numbers that ministers set. */
@NullMarked
package uk.waymark.statute.rate;

import org.jspecify.annotations.NullMarked;
