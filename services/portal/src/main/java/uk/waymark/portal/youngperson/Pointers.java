package uk.waymark.portal.youngperson;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import uk.waymark.contracts.message.OfferLine;
import uk.waymark.contracts.message.OfferSpan;

/** The provisions that do no more than point to what the council has published. */
public final class Pointers {
  private static final Map<String, String> HEADINGS = Map.of("ENT-CT", "council-tax");
  private static final String LOCAL_OFFER = "ENT-LO";
  private static final Set<String> OPEN = Set.of("yes", "needs-decision");

  private Pointers() {}

  /**
   * Whether a provision points to the council's offer, and an offer of the council that says more
   * stands beside it that day. Only one that is current and can be had, or be decided on, says
   * more: one that has ended, is still to come or is past its review leaves the law where it is.
   *
   * @param id of the provision, such as ENT-CT
   * @param isShown whether an answer of an offer is told where the provision would be
   */
  public static boolean saysLess(
      String id, List<OfferLine> offers, LocalDate day, Predicate<OfferSpan> isShown) {
    var heading = HEADINGS.get(id);
    return (heading != null || id.equals(LOCAL_OFFER))
        && offers.stream()
            .filter(line -> line.kind().equals("council"))
            .filter(line -> heading == null || line.headings().contains(heading))
            .flatMap(line -> line.spans().stream())
            .filter(span -> span.holds(day) && span.current() && OPEN.contains(span.entitled()))
            .anyMatch(isShown);
  }
}
