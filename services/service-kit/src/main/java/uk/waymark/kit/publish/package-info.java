/** Sending to Kafka what a transaction has already stored, repeated until it is confirmed. */
@NullMarked
package uk.waymark.kit.publish;

import org.jspecify.annotations.NullMarked;
