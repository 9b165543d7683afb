/** Tests of {@code uk.waymark.contracts.schema}. */
@NullMarked
package uk.waymark.contracts.schema;

import org.jspecify.annotations.NullMarked;
