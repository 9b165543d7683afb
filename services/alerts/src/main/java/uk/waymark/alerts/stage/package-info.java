/** The three stages of which a dated duty is told: upcoming, due and overdue. */
@NullMarked
package uk.waymark.alerts.stage;

import org.jspecify.annotations.NullMarked;
