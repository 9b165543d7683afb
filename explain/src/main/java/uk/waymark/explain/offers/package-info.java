/**
 * Packs of offers on the command line: {@code waymark offers} checks one, and {@code explain} and
 * {@code compare} answer what named packs offer.
 */
@NullMarked
package uk.waymark.explain.offers;

import org.jspecify.annotations.NullMarked;
