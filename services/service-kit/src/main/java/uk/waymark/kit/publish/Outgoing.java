package uk.waymark.kit.publish;

import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * A stored message on its way to Kafka.
 *
 * @param record what is sent; a null value is a tombstone
 * @param mark what the outbox needs to mark it as sent
 * @param <M> the kind of mark
 */
public record Outgoing<M>(ProducerRecord<String, byte[]> record, M mark) {}
