package uk.waymark.offers.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import uk.waymark.offers.pack.Heading;
import uk.waymark.statute.entitlement.Entitled;

/**
 * What one young person could have under one heading in two places.
 *
 * @param heading the heading; an offer with several stands under each
 * @param left what they could have here: every condition is met, a person decides or a fact is
 *     missing
 * @param right what they could have there
 */
public record OfferDifference(Heading heading, List<OfferCourse> left, List<OfferCourse> right) {
  public OfferDifference {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /**
   * Compares two lists of offers on a day, heading by heading; a heading under which neither has
   * anything is left out.
   */
  public static List<OfferDifference> on(
      LocalDate day, Collection<OfferCourse> left, Collection<OfferCourse> right) {
    var found = new ArrayList<OfferDifference>();
    for (var heading : Heading.values()) {
      var here = under(heading, day, left);
      var there = under(heading, day, right);
      if (!here.isEmpty() || !there.isEmpty()) {
        found.add(new OfferDifference(heading, here, there));
      }
    }
    return found;
  }

  /** Whether one of them has something here and the other nothing. */
  public boolean onlyOnOneSide() {
    return left.isEmpty() != right.isEmpty();
  }

  private static List<OfferCourse> under(
      Heading heading, LocalDate day, Collection<OfferCourse> courses) {
    return courses.stream()
        .filter(course -> course.entry().headings().contains(heading))
        .filter(course -> mayBeHad(course.on(day).entitled()))
        .toList();
  }

  /** What is not known is not nothing. */
  private static boolean mayBeHad(Entitled entitled) {
    return entitled == Entitled.YES
        || entitled == Entitled.NEEDS_DECISION
        || entitled == Entitled.UNDETERMINED;
  }
}
