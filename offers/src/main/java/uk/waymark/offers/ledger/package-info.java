/** What was explained, claimed and paid, by entitlement, from the events. */
@NullMarked
package uk.waymark.offers.ledger;

import org.jspecify.annotations.NullMarked;
