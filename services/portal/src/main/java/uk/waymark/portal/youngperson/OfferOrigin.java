package uk.waymark.portal.youngperson;

import org.jspecify.annotations.Nullable;

/**
 * Where an offer is written: said once for all offers of a publisher.
 *
 * @param publisher whose offer it is
 * @param source where it is written, when that was checked and is to be looked at again
 * @param caution why not to count on what this publisher offers; null when there is no such reason
 */
public record OfferOrigin(String publisher, String source, @Nullable String caution) {}
