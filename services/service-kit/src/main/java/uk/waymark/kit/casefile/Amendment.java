package uk.waymark.kit.casefile;

import java.util.Optional;
import java.util.function.Function;

/**
 * How a conclusion changes when nothing but what it rests on beside law and events has changed. It
 * ends as the very bytes that concluding anew from everything would give.
 */
public sealed interface Amendment {
  /** It stays as it is. */
  record Nothing() implements Amendment {}

  /** It is to be drawn anew: from the change alone it can't be said. */
  record Whole() implements Amendment {}

  /**
   * Parts of it are others.
   *
   * @param content from the canonical content that is stored to the new one; empty when it has to
   *     be drawn anew after all
   * @param change what changed, for {@link Projection#amended}
   */
  record Parts(Function<byte[], Optional<byte[]>> content, Record change) implements Amendment {}
}
