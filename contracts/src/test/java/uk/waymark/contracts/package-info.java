/** Tests of {@code uk.waymark.contracts}. */
@NullMarked
package uk.waymark.contracts;

import org.jspecify.annotations.NullMarked;
