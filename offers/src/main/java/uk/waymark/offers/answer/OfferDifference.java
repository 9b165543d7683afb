package uk.waymark.offers.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.waymark.offers.pack.Heading;

/**
 * What two councils have under one heading, side by side.
 *
 * @param heading the heading; an offer with several stands under each
 * @param left what there is here
 * @param right what there is there
 * @param sameAmounts whether the amounts here and there are the same, each as often; empty where
 *     nothing is counted on either side, so that nothing can be the same or different
 * @param <T> an offer as it is compared: anybody's, or one person's answer
 */
public record OfferDifference<T>(
    Heading heading, List<T> left, List<T> right, Optional<Boolean> sameAmounts) {
  /** Keeps copies. */
  public OfferDifference {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** On which side there is something. */
  public enum Where {
    BOTH("both"),
    LEFT_ONLY("left-only"),
    RIGHT_ONLY("right-only");

    private final String word;

    Where(String word) {
      this.word = word;
    }

    /** As it is written. */
    public String word() {
      return word;
    }
  }

  /**
   * Compares two lists of offers heading by heading, in the order of headings; a heading under
   * which neither has anything is left out.
   *
   * @param headings the words of the headings of an offer
   * @param amount how much an offer is, in words; empty where nothing is counted
   */
  public static <T> List<OfferDifference<T>> of(
      Collection<T> left,
      Collection<T> right,
      Function<T, ? extends Collection<String>> headings,
      Function<T, String> amount) {
    var found = new ArrayList<OfferDifference<T>>();
    for (var heading : Heading.values()) {
      var here = under(heading, left, headings);
      var there = under(heading, right, headings);
      if (!here.isEmpty() || !there.isEmpty()) {
        found.add(
            new OfferDifference<>(
                heading, here, there, same(amounts(here, amount), amounts(there, amount))));
      }
    }
    return found;
  }

  /** On which side there is something. */
  public Where where() {
    return left.isEmpty() ? Where.RIGHT_ONLY : right.isEmpty() ? Where.LEFT_ONLY : Where.BOTH;
  }

  private static <T> List<T> under(
      Heading heading, Collection<T> offers, Function<T, ? extends Collection<String>> headings) {
    return offers.stream().filter(offer -> headings.apply(offer).contains(heading.word())).toList();
  }

  private static Optional<Boolean> same(List<String> here, List<String> there) {
    return here.isEmpty() && there.isEmpty() ? Optional.empty() : Optional.of(here.equals(there));
  }

  private static <T> List<String> amounts(List<T> offers, Function<T, String> amount) {
    var words = offers.stream().map(amount).filter(each -> !each.isEmpty()).toArray(String[]::new);
    Arrays.sort(words);
    return List.of(words);
  }
}
