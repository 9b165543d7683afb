package uk.waymark.statute.status;

import java.util.ArrayList;
import java.util.List;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;

/**
 * Something besides the primary status that holds on some days.
 *
 * @param code support-active, qualifying-by-section-24 or education-help-to-25
 * @param days from its first day up to, not including, the day it ends
 */
public record Flag(String code, Span days) {
  /** Support from 21 was asked for and not given up. */
  public static final String SUPPORT_ACTIVE = "support-active";

  /** Also meets section 24 to the letter, beside a stronger status. */
  public static final String QUALIFYING_BY_SECTION_24 = "qualifying-by-section-24";

  /** Help with education as a qualifying person (section 24B(3)). */
  public static final String EDUCATION_HELP_TO_25 = "education-help-to-25";

  /** A flag on each of these runs of days. */
  static List<Flag> onEach(Spans days, String code) {
    if (days.isEmpty()) {
      return List.of();
    }
    var flags = new ArrayList<Flag>(days.count());
    for (var span : days) {
      flags.add(new Flag(code, span));
    }
    return flags;
  }
}
