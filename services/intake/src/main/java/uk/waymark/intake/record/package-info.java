/**
 * The append-only record, the only truth of the whole: events are told apart here and committed, in
 * order per person. No HTTP and no Kafka.
 */
@NullMarked
package uk.waymark.intake.record;

import org.jspecify.annotations.NullMarked;
