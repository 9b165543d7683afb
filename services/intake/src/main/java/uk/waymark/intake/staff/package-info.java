/** The staff lists of the authorities: {@code PUT /staff/{authority}} and the topic staff. */
@NullMarked
package uk.waymark.intake.staff;

import org.jspecify.annotations.NullMarked;
