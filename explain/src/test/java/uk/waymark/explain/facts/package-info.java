/** Tests of {@code uk.waymark.explain.facts}. */
@NullMarked
package uk.waymark.explain.facts;

import org.jspecify.annotations.NullMarked;
