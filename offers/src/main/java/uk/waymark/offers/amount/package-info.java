/** How much an offer is: a closed set of forms, in exact decimal money. */
@NullMarked
package uk.waymark.offers.amount;

import org.jspecify.annotations.NullMarked;
