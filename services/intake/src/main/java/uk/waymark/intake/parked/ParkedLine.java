package uk.waymark.intake.parked;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.validation.Violation;

/**
 * What is known of a parked message without its content.
 *
 * @param reference its reference, as on the topic care-events-parked
 * @param authority GSS code out of its key; null if the key is not that of a person, or of one whom
 *     the reader need not know
 * @param subject the person out of its key; null where the authority is
 * @param origin topic, partition and offset
 * @param reason why it was parked
 * @param violations everything that is wrong with it; of a place only the contract's own names
 * @param originalKept whether the original lies in the table and can be read
 * @param parkedAt when it was parked
 * @param settledAt when somebody said that it is dealt with; null while it is not
 * @param settledBy who said so: authority and staff id, or a pseudonym of the sign-in; null while
 *     it is not, and for what was settled before this was noted
 * @param deletedFrom from when on it is deleted; null while it is not settled
 */
public record ParkedLine(
    String reference,
    @Nullable String authority,
    @Nullable String subject,
    String origin,
    String reason,
    List<Violation> violations,
    boolean originalKept,
    Instant parkedAt,
    @Nullable Instant settledAt,
    @Nullable String settledBy,
    @Nullable Instant deletedFrom) {

  /** The same without whom its key names. */
  ParkedLine withoutKey() {
    return new ParkedLine(
        reference,
        null,
        null,
        origin,
        reason,
        violations,
        originalKept,
        parkedAt,
        settledAt,
        settledBy,
        deletedFrom);
  }
}
