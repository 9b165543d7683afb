/** The way of each raised, sent and stopped alert to the topic alerts. */
@NullMarked
package uk.waymark.alerts.publish;

import org.jspecify.annotations.NullMarked;
