/** Tests of working days and the time of sending. */
@NullMarked
package uk.waymark.alerts.day;

import org.jspecify.annotations.NullMarked;
