package uk.waymark.entitlements.preview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.waymark.entitlements.offer.StandingOffer;
import uk.waymark.entitlements.packs.OpenPack;
import uk.waymark.explain.offers.OfferView;
import uk.waymark.offers.answer.OfferDifference;

/**
 * Two councils side by side.
 *
 * @param left a council
 * @param right the other
 * @param asAt the day
 * @param headings what each has under each heading; headings that neither has are left out
 */
public record TwoCouncils<T>(
    Council left, Council right, LocalDate asAt, List<UnderHeading<T>> headings) {
  /** Keeps a copy. */
  public TwoCouncils {
    headings = List.copyOf(headings);
  }

  /** What two packs offer anybody on a day. */
  static TwoCouncils<StandingOffer> packs(
      String left, Optional<OpenPack> one, String right, Optional<OpenPack> other, LocalDate day) {
    return of(
        Council.of(left, one),
        one.map(pack -> StandingOffer.all(pack.pack(), day)).orElse(List.of()),
        Council.of(right, other),
        other.map(pack -> StandingOffer.all(pack.pack(), day)).orElse(List.of()),
        day,
        StandingOffer::headings,
        offer -> Objects.requireNonNullElse(offer.amountWords(), ""));
  }

  /** What two packs answer one person on a day; "no" is left out. */
  static TwoCouncils<OfferView> views(
      Council left, List<OfferView> one, Council right, List<OfferView> other, LocalDate day) {
    Predicate<OfferView> said = view -> !view.entitled().equals("no");
    return of(
        left,
        one.stream().filter(said).toList(),
        right,
        other.stream().filter(said).toList(),
        day,
        OfferView::headings,
        view -> Objects.requireNonNullElse(view.amountWords(), ""));
  }

  private static <T> TwoCouncils<T> of(
      Council left,
      List<T> one,
      Council right,
      List<T> other,
      LocalDate day,
      Function<T, List<String>> headings,
      Function<T, String> amount) {
    return new TwoCouncils<>(
        left,
        right,
        day,
        OfferDifference.of(one, other, headings, amount).stream().map(UnderHeading::of).toList());
  }

  /**
   * A council.
   *
   * @param authority GSS code
   * @param pack id of its pack; null when it has none here
   * @param version of the pack; null when it has none
   * @param name as people know it; null when it has no pack
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record Council(
      String authority, @Nullable String pack, @Nullable Integer version, @Nullable String name) {
    static Council of(String authority, Optional<OpenPack> pack) {
      return new Council(
          authority,
          pack.map(each -> each.pack().id()).orElse(null),
          pack.map(OpenPack::version).orElse(null),
          pack.map(each -> each.pack().publisher().name()).orElse(null));
    }
  }

  /**
   * What both have under a heading.
   *
   * @param heading such as money
   * @param who both, left-only or right-only
   * @param amounts same or different: whether as much is given here as there, by the words for it;
   *     null unless both have something, and where nothing is counted on either side
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record UnderHeading<T>(
      String heading, String who, @Nullable String amounts, List<T> left, List<T> right) {
    /** Keeps copies. */
    public UnderHeading {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }

    static <T> UnderHeading<T> of(OfferDifference<T> difference) {
      var both = difference.where() == OfferDifference.Where.BOTH;
      return new UnderHeading<>(
          difference.heading().word(),
          difference.where().word(),
          difference
              .sameAmounts()
              .filter(_ -> both)
              .map(same -> same ? "same" : "different")
              .orElse(null),
          difference.left(),
          difference.right());
    }
  }
}
