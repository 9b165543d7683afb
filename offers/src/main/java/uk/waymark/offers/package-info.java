/**
 * What a young person can get beside the law: what councils and partners promise, as data.
 *
 * <p>Law, council choice and partner gift are different kinds and stay apart from the type to the
 * screen ({@link uk.waymark.offers.pack.Kind}). The law itself is in {@code statute}; a pack only
 * names its provisions. A pack is read whole or refused whole ({@code load}), says who counts in a
 * closed vocabulary ({@code who}) and how much in another ({@code amount}). An entry without a
 * source does not exist here, and one past its last day or its review date is never current.
 */
@NullMarked
package uk.waymark.offers;

import org.jspecify.annotations.NullMarked;
