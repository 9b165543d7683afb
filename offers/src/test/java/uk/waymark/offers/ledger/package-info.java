@NullMarked
package uk.waymark.offers.ledger;

import org.jspecify.annotations.NullMarked;
