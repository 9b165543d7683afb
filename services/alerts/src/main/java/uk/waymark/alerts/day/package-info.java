/** Days on which mail goes out, and the time of day at which it does. */
@NullMarked
package uk.waymark.alerts.day;

import org.jspecify.annotations.NullMarked;
