/** One transaction around a piece of work that is not a batch of messages. */
@NullMarked
package uk.waymark.alerts.database;

import org.jspecify.annotations.NullMarked;
