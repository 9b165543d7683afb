package uk.waymark.intake.erasure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * How far an erasure has come.
 *
 * @param id its id
 * @param authority whose file it was; of whom is not kept
 * @param state publishing until Kafka has confirmed intake's messages, then published
 * @param eventsDeleted how many events intake has deleted
 * @param confirmedBy who has deleted what they had: intake, and each deriving service whose topic
 *     says so
 * @param notConfirmedBy the deriving services that have not said so
 * @param requestedAt when it was asked for
 */
public record ErasureProgress(
    UUID id,
    String authority,
    String state,
    long eventsDeleted,
    List<String> confirmedBy,
    List<String> notConfirmedBy,
    Instant requestedAt) {
  private static final String INTAKE = "intake";

  /**
   * Of an erasure that intake has done.
   *
   * @param confirmed the deriving services that have confirmed
   */
  static ErasureProgress of(
      UUID id,
      String authority,
      String state,
      long eventsDeleted,
      Set<String> confirmed,
      Instant requestedAt) {
    var confirmedBy = new ArrayList<>(List.of(INTAKE));
    var notConfirmedBy = new ArrayList<String>();
    for (var service : Confirmations.SERVICES) {
      (confirmed.contains(service) ? confirmedBy : notConfirmedBy).add(service);
    }
    return new ErasureProgress(
        id,
        authority,
        state,
        eventsDeleted,
        List.copyOf(confirmedBy),
        List.copyOf(notConfirmedBy),
        requestedAt);
  }
}
