/**
 * Civil-date arithmetic of the law: half-open spans of days, ages reached, calendar months. No
 * clock.
 */
@NullMarked
package uk.waymark.statute.deadline;

import org.jspecify.annotations.NullMarked;
