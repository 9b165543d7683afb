package uk.waymark.portal.sheet;

import org.jspecify.annotations.Nullable;

/**
 * Where an offer is written: said once on the sheet for all offers of a publisher.
 *
 * @param publisher whose offer it is
 * @param source where it is written and when somebody last looked, as a sentence
 * @param caution why not to count on what this publisher offers; null when there is no such reason
 */
public record Origin(String publisher, String source, @Nullable String caution) {}
