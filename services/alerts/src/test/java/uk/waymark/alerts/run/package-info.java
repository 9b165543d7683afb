/** What a test needs to know of the run. */
@NullMarked
package uk.waymark.alerts.run;

import org.jspecify.annotations.NullMarked;
