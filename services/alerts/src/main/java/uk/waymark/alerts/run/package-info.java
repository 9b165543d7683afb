/** When something is done: the tick, and the run of an authority's working day. */
@NullMarked
package uk.waymark.alerts.run;

import org.jspecify.annotations.NullMarked;
