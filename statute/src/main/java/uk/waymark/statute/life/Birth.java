package uk.waymark.statute.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.waymark.statute.facts.Evidence;
import uk.waymark.statute.facts.Happening.PersonRegistered;
import uk.waymark.statute.facts.Occurred;

/**
 * The date of birth that counts, and the one it took the place of.
 *
 * @param registered the registration that counts: best evidence, then recorded last
 * @param displaced the registration with another date that counted before this one was recorded
 * @param disputed whether registrations differ
 */
public record Birth(
    Occurred<PersonRegistered> registered,
    Optional<Occurred<PersonRegistered>> displaced,
    boolean disputed) {
  private static final Comparator<Occurred<PersonRegistered>> BEST_LAST =
      Comparator.<Occurred<PersonRegistered>, Evidence>comparing(
              registration -> registration.what().evidence())
          .thenComparing(registration -> registration.by().recordedAt())
          .thenComparing(Occurred::id)
          .thenComparing(registration -> registration.by().source());

  /** The date of birth. */
  public LocalDate date() {
    return registered.what().dateOfBirth();
  }

  /** The day (Europe/London) on which the registration that counts was recorded. */
  public LocalDate recordedOn() {
    return registered.by().recordedOn();
  }

  /** The birth these registrations tell of; empty when there is none. */
  static Optional<Birth> of(List<Occurred<PersonRegistered>> registrations) {
    if (registrations.isEmpty()) {
      return Optional.empty();
    }
    if (registrations.size() == 1) {
      return Optional.of(new Birth(registrations.getFirst(), Optional.empty(), false));
    }
    var sorted = new ArrayList<>(registrations);
    sorted.sort(BEST_LAST);
    var best = sorted.getLast();
    var disputed =
        sorted.stream().anyMatch(r -> !r.what().dateOfBirth().equals(best.what().dateOfBirth()));
    var before =
        sorted.stream()
            .filter(r -> r.by().recordedAt().isBefore(best.by().recordedAt()))
            .reduce((_, last) -> last)
            .filter(r -> !r.what().dateOfBirth().equals(best.what().dateOfBirth()));
    return Optional.of(new Birth(best, before, disputed));
  }
}
