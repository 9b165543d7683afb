/** The command {@code waymark offers}: checks a pack of offers. */
@NullMarked
package uk.waymark.explain.offers;

import org.jspecify.annotations.NullMarked;
