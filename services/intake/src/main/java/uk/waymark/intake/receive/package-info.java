/**
 * Events over HTTP: reading what was sent in the modes of CloudEvents, judging each event by the
 * contract, and the answers of {@code POST /events}. The record itself is elsewhere.
 */
@NullMarked
package uk.waymark.intake.receive;

import org.jspecify.annotations.NullMarked;
