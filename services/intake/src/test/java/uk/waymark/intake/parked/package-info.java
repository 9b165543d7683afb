/** Tests of what the record needs. */
@NullMarked
package uk.waymark.intake.parked;

import org.jspecify.annotations.NullMarked;
