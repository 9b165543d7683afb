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
   * The version that stands. Where none does: of what is still to come the one that will stand when
   * it begins, and of everything else the last that stood; a version that is over never names what
   * is to come. Empty only for an offer without a version.
   */
  public static Optional<OfferVersionLine> of(OfferLine line, OfferSpan span) {
    return line.versions().stream()
        .filter(version -> version.version().equals(span.version()))
        .findFirst()
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
    return span.current() || (isToCome(span) && isFreshWhenItBegins(span, version));
  }

  private static boolean isToCome(OfferSpan span) {
    return span.version() == null && span.entitled().equals("not-yet");
  }

  /** A version that is past its review before it can be had is not told ahead either. */
  private static boolean isFreshWhenItBegins(OfferSpan span, OfferVersionLine version) {
    var begins = span.availableFrom() != null ? span.availableFrom() : version.from();
    return begins == null || !version.reviewBy().isBefore(begins);
  }

  private static Optional<OfferVersionLine> coming(OfferLine line, OfferSpan span) {
    return line.versions().stream()
        .filter(version -> holds(version, span.availableFrom()))
        .findFirst()
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
