/**
 * Intake: validates, records once and relays what happened to young people. It decides nothing.
 *
 * <p>{@code receive} takes events over HTTP and {@code inbox} from Kafka; both give them to {@code
 * record}; {@code relay} sends them on until Kafka has confirmed. {@code ssda903} turns yearly
 * returns into events, {@code staff}, {@code replay} and {@code erasure} are calls of their own.
 */
@NullMarked
package uk.waymark.intake;

import org.jspecify.annotations.NullMarked;
