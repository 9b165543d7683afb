package uk.waymark.portal.youngperson;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.waymark.contracts.message.OfferLine;

/** The provisions that do no more than point to what the council has published. */
public final class Pointers {
  private static final Map<String, String> HEADINGS = Map.of("ENT-CT", "council-tax");
  private static final String LOCAL_OFFER = "ENT-LO";
  private static final Set<String> CLOSED = Set.of("no", "ended");

  private Pointers() {}

  /**
   * Whether a provision points to the council's offer, and offers of the council that say more
   * stand beside it that day. An offer that has ended, or is not theirs, says nothing more.
   *
   * @param id of the provision, such as ENT-CT
   */
  public static boolean saysLess(String id, List<OfferLine> offers, LocalDate day) {
    var heading = HEADINGS.get(id);
    return (heading != null || id.equals(LOCAL_OFFER))
        && offers.stream()
            .filter(line -> line.kind().equals("council"))
            .filter(line -> heading == null || line.headings().contains(heading))
            .flatMap(line -> line.spans().stream())
            .anyMatch(span -> span.holds(day) && !CLOSED.contains(span.entitled()));
  }
}
