@NullMarked
package uk.waymark.offers.cards;

import org.jspecify.annotations.NullMarked;
