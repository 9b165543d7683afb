package uk.waymark.offers.openreferral;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.offers.pack.EntryVersion;
import uk.waymark.statute.law.Standing;

/** The statuses of a service in the profile. */
enum ServiceStatus {
  ACTIVE("active"),
  /** Not begun, or not to be shown as current because nobody has looked at it again in time. */
  INACTIVE("inactive"),
  /** Withdrawn or replaced; a service is never deleted. */
  DEFUNCT("defunct"),
  TEMPORARILY_CLOSED("temporarily closed");

  private final String word;

  ServiceStatus(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  static Optional<ServiceStatus> of(@Nullable Object word) {
    for (var status : values()) {
      if (status.word.equals(word)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }

  /** How a version stands on a day. */
  static ServiceStatus of(EntryVersion version, LocalDate day) {
    if (!day.isBefore(version.valid().to())) {
      return DEFUNCT;
    }
    return version.current().contains(day) ? ACTIVE : INACTIVE;
  }

  /** How a provision stands. */
  static ServiceStatus of(Standing standing) {
    return switch (standing) {
      case IN_FORCE -> ACTIVE;
      case REPEALED -> DEFUNCT;
      case ENACTED, ANNOUNCED, NOT_MADE -> INACTIVE;
    };
  }
}
