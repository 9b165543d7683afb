/**
 * The topic care-events-in: what integrators publish directly. Good events go to the record; what
 * can't be taken is parked, and nothing is acknowledged away.
 */
@NullMarked
package uk.waymark.intake.inbox;

import org.jspecify.annotations.NullMarked;
