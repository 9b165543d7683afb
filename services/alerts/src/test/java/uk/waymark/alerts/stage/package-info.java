/** Tests of the stages on the days around a due date. */
@NullMarked
package uk.waymark.alerts.stage;

import org.jspecify.annotations.NullMarked;
