/** Whom an offer is for: a closed vocabulary of conditions, as data. */
@NullMarked
package uk.waymark.offers.who;

import org.jspecify.annotations.NullMarked;
