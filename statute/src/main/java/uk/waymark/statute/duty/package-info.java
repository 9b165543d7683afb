/**
 * The duties of section 3 of the law: one provision, one file; each duty with when it opened, is
 * due, was met or stopped.
 */
@NullMarked
package uk.waymark.statute.duty;

import org.jspecify.annotations.NullMarked;
