package uk.waymark.intake.record;

import org.jspecify.annotations.Nullable;

/**
 * What the record has under a source and id.
 *
 * @param contentHash of the content that came first
 * @param position its position; null for a name
 */
record Held(String contentHash, @Nullable Long position) {
  Recorded beside(String otherHash) {
    return contentHash.equals(otherHash)
        ? new Recorded(Outcome.DUPLICATE, position)
        : Recorded.CONFLICT;
  }
}
