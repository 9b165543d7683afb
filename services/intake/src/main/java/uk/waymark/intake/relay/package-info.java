/**
 * Sends on what is recorded, in order per person, until Kafka has confirmed it. Nothing is decided
 * here and nothing is lost here.
 */
@NullMarked
package uk.waymark.intake.relay;

import org.jspecify.annotations.NullMarked;
