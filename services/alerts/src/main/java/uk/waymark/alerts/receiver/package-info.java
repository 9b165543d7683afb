/** Who is told about a young person's duties on a day, and why when nobody can be. */
@NullMarked
package uk.waymark.alerts.receiver;

import org.jspecify.annotations.NullMarked;
