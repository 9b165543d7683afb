@NullMarked
package uk.waymark.explain.offers;

import org.jspecify.annotations.NullMarked;
