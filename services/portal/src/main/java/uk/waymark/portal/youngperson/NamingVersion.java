package uk.waymark.portal.youngperson;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.message.OfferLine;
import uk.waymark.contracts.message.OfferSpan;
import uk.waymark.contracts.message.OfferVersionLine;

/** In which version's words an offer is named on days on which perhaps none stands. */
public final class NamingVersion {
  private NamingVersion() {}

  /**
   * Of what is still to come the version that will stand when it begins, as far as there is one; of
   * everything else the one that stands, and where none does the last that stood. A version that is
   * over never names what is to come. Empty only for an offer without a version.
   */
  public static Optional<OfferVersionLine> of(OfferLine line, OfferSpan span) {
    return then(line, span)
        .or(() -> line.versions().stream().filter(version -> isStanding(span, version)).findFirst())
        .or(() -> isToCome(span) ? coming(line, span) : Optional.empty())
        .or(
            () ->
                line.versions().stream()
                    .filter(version -> beganBefore(version, span.from()))
                    .reduce((_, later) -> later))
        .or(() -> line.versions().stream().findFirst());
  }

  /** Whether the words of the version that names an offer may be told as what stands or will. */
  public static boolean tells(OfferSpan span, OfferVersionLine version) {
    return isNotYet(span)
        ? (span.current() || !isStanding(span, version)) && isFreshWhenItBegins(span, version)
        : span.current();
  }

  /**
   * Whether the words and the sums of a span may be told beside the version that names it: both are
   * those of the version that stands on its days.
   */
  public static boolean tellsSums(OfferSpan span, OfferVersionLine version) {
    return isStanding(span, version) && tells(span, version);
  }

  private static boolean isNotYet(OfferSpan span) {
    return span.entitled().equals("not-yet");
  }

  private static boolean isToCome(OfferSpan span) {
    return span.version() == null && isNotYet(span);
  }

  private static boolean isStanding(OfferSpan span, OfferVersionLine version) {
    return version.version().equals(span.version());
  }

  /** A version that is over or past its review before it can be had is not told ahead either. */
  private static boolean isFreshWhenItBegins(OfferSpan span, OfferVersionLine version) {
    var begins = later(span.availableFrom(), version.from());
    return begins == null || (!version.reviewBy().isBefore(begins) && holds(version, begins));
  }

  /** A time that began before the version did goes on under it. */
  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAfter(other) ? one : other;
  }

  /** The version that will stand when it begins, where that is after the one that stands now. */
  private static Optional<OfferVersionLine> then(OfferLine line, OfferSpan span) {
    var begins = span.availableFrom();
    return line.versions().stream()
        .filter(version -> isNotYet(span) && isStanding(span, version))
        .filter(version -> begins != null && version.to() != null && !begins.isBefore(version.to()))
        .findFirst()
        .flatMap(_ -> holding(line, begins));
  }

  private static Optional<OfferVersionLine> holding(OfferLine line, @Nullable LocalDate day) {
    return line.versions().stream().filter(version -> holds(version, day)).findFirst();
  }

  private static Optional<OfferVersionLine> coming(OfferLine line, OfferSpan span) {
    return holding(line, span.availableFrom())
        .or(
            () ->
                line.versions().stream()
                    .filter(version -> beginsOnOrAfter(version, span.to()))
                    .findFirst());
  }

  private static boolean holds(OfferVersionLine version, @Nullable LocalDate day) {
    return day != null
        && (version.from() == null || !version.from().isAfter(day))
        && (version.to() == null || day.isBefore(version.to()));
  }

  private static boolean beginsOnOrAfter(OfferVersionLine version, @Nullable LocalDate day) {
    return day != null && version.from() != null && !version.from().isBefore(day);
  }

  private static boolean beganBefore(OfferVersionLine version, @Nullable LocalDate day) {
    return day != null && (version.from() == null || version.from().isBefore(day));
  }
}
