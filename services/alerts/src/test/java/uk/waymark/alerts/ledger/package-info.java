/** Tests of what an alert becomes. */
@NullMarked
package uk.waymark.alerts.ledger;

import org.jspecify.annotations.NullMarked;
