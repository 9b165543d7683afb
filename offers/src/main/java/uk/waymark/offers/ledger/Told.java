package uk.waymark.offers.ledger;

import java.time.LocalDate;
import java.util.Optional;

/** Whether a young person was told of an entitlement. */
public sealed interface Told {
  /** No event says so. */
  record Never() implements Told {}

  /**
   * Told, of the version that stands or of what has no versions.
   *
   * @param on the last time
   */
  record Yes(LocalDate on, Optional<String> version) implements Told {}

  /**
   * Told of a version that no longer stands: to be told again.
   *
   * @param on the last time
   * @param version the version told
   * @param current the version that stands
   */
  record OldVersion(LocalDate on, String version, String current) implements Told {}

  /** The word for it: never, told or old-version. */
  default String word() {
    return switch (this) {
      case Never _ -> "never";
      case Yes _ -> "told";
      case OldVersion _ -> "old-version";
    };
  }
}
