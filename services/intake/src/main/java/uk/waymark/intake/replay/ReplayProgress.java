package uk.waymark.intake.replay;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a replay has come.
 *
 * @param id its id
 * @param service for whom
 * @param state running or finished
 * @param sent how many events Kafka has confirmed
 * @param lastPosition position of the last of them
 * @param upToPosition highest position it covers
 * @param requestedAt when it was asked for
 * @param finishedAt when the last was confirmed; null while it runs
 */
public record ReplayProgress(
    UUID id,
    String service,
    String state,
    long sent,
    long lastPosition,
    long upToPosition,
    Instant requestedAt,
    @Nullable Instant finishedAt) {}
