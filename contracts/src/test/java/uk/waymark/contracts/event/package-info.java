/** Tests of {@code uk.waymark.contracts.event}. */
@NullMarked
package uk.waymark.contracts.event;

import org.jspecify.annotations.NullMarked;
