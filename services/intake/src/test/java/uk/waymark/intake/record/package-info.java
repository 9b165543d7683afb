/** Tests of what the record needs. */
@NullMarked
package uk.waymark.intake.record;

import org.jspecify.annotations.NullMarked;
