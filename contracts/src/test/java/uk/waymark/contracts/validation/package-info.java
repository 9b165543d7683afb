/** Tests of {@code uk.waymark.contracts.validation}. */
@NullMarked
package uk.waymark.contracts.validation;

import org.jspecify.annotations.NullMarked;
