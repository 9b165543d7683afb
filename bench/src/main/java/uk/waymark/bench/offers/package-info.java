/** What a change of a pack of offers costs, and how fast one person's entitlements are answered. */
@NullMarked
package uk.waymark.bench.offers;

import org.jspecify.annotations.NullMarked;
