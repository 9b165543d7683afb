/** Tests of civil-date arithmetic. */
@NullMarked
package uk.waymark.statute.deadline;

import org.jspecify.annotations.NullMarked;
