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
   * @param version the version told; empty when told before the first began
   * @param current the version that stands
   */
  record OldVersion(LocalDate on, Optional<String> version, String current) implements Told {}

  /**
   * Whether who was told once was told of the version that stands. Who was told before any version
   * began was not: the one that stands began later.
   *
   * @param on the last time
   * @param said the version told, by name or the one of that day; empty when none had begun
   * @param current the version that stands; empty of what has no versions, such as the law
   */
  static Told of(LocalDate on, Optional<String> said, Optional<String> current) {
    return current.isPresent() && !said.equals(current)
        ? new OldVersion(on, said, current.get())
        : new Yes(on, said);
  }

  /** The word for it: never, told or old-version. */
  default String word() {
    return switch (this) {
      case Never _ -> "never";
      case Yes _ -> "told";
      case OldVersion _ -> "old-version";
    };
  }
}
