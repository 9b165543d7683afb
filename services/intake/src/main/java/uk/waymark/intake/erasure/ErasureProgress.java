package uk.waymark.intake.erasure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How far an erasure has come.
 *
 * @param id its id
 * @param authority whose file it was; of whom is not kept
 * @param state publishing until Kafka has confirmed the messages, then published
 * @param eventsDeleted how many events intake has deleted
 * @param confirmedBy which services have deleted what they had, as far as intake knows
 * @param requestedAt when it was asked for
 */
public record ErasureProgress(
    UUID id,
    String authority,
    String state,
    long eventsDeleted,
    List<String> confirmedBy,
    Instant requestedAt) {}
