/** What was raised, sent and stopped: the memory that makes an alert be told once. */
@NullMarked
package uk.waymark.alerts.ledger;

import org.jspecify.annotations.NullMarked;
