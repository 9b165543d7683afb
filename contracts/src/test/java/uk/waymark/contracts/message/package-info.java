/** Tests of {@code uk.waymark.contracts.message}. */
@NullMarked
package uk.waymark.contracts.message;

import org.jspecify.annotations.NullMarked;
