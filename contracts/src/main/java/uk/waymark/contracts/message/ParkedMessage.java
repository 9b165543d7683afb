package uk.waymark.contracts.message;

import java.time.Instant;

/**
 * The topic {@code care-events-parked}, with the original's key: something that arrived and could
 * not be taken. Nothing of its content is here.
 *
 * @param reason why, in plain words without content
 * @param place where in the message: an RFC 6901 pointer, or a line and column; empty for the whole
 * @param origin where it came from; see {@link #origin}
 * @param reference under which the service keeps what it has of it
 * @param parkedAt when
 * @param service which service parked it: intake keeps the original encrypted, any other only what
 *     stands here
 */
public record ParkedMessage(
    String reason,
    String place,
    String origin,
    String reference,
    Instant parkedAt,
    String service) {
  /** The words for a place in Kafka. */
  public static String origin(String topic, int partition, long offset) {
    return "%s, partition %d, offset %d".formatted(topic, partition, offset);
  }
}
