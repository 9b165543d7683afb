/**
 * Numbers that ministers set: one dated number a file under resources/rates. A day outside the
 * known dates is refused.
 */
@NullMarked
package uk.waymark.statute.rate;

import org.jspecify.annotations.NullMarked;
