/**
 * What councils and partners promise beside the law.
 *
 * <p>Law, council choice and partner gift are different kinds and stay apart from the type to the
 * screen ({@link uk.waymark.offers.OfferKind}). An offer without a source does not exist here, and
 * an offer past its validity or its review date is never current. Packs as files, who counts and
 * amounts are not modelled yet; this package holds what every answer already needs: the kinds, and
 * the rule of what may be shown as current.
 */
@NullMarked
package uk.waymark.offers;

import org.jspecify.annotations.NullMarked;
