package uk.waymark.statute.life;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.statute.facts.LegalBasis;

/**
 * Which short breaks regulation 48 of SI 2010/959 covers: none over 17 days, together not over 75
 * days in any 12 months; before 1 April 2011 none over four weeks; from 24 April to 25 September
 * 2020 without the limit of 17 days (text not yet checked).
 *
 * <p>Not modelled: that all breaks are with the same person or in the same place, and that the
 * child returns to a parent each time; the source says so by calling them short breaks.
 */
final class ShortBreaks {
  private static final LocalDate REGULATION_48 = LocalDate.of(2011, 4, 1);
  private static final int LONGEST = 17;
  private static final int LONGEST_BEFORE_2011 = 28;
  private static final int MOST_IN_TWELVE_MONTHS = 75;

  private ShortBreaks() {}

  /** The parts of spells that are short breaks within the limits. */
  static List<CareSpell.Part> within(List<CareSpell> spells, Doubts doubts) {
    var breaks = new ArrayList<CareSpell.Part>();
    for (var spell : spells) {
      for (var part : spell.parts()) {
        if (part.basis() == LegalBasis.SHORT_BREAKS) {
          breaks.add(part);
        }
      }
    }
    var within = new ArrayList<CareSpell.Part>(breaks.size());
    for (var part : breaks) {
      if (tooLong(part)) {
        doubts.about(
            part.event(),
            "short-break-too-long",
            "This short break is longer than the rules allow. It is counted as ordinary care."
                + " Please check what it was.");
      } else if (tooManyDays(part, breaks)) {
        doubts.about(
            part.event(),
            "short-breaks-over-75-days",
            "The short breaks come to more than 75 days in 12 months. This one is counted as"
                + " ordinary care. Please check what it was.");
      } else {
        within.add(part);
      }
    }
    return within;
  }

  private static boolean tooLong(CareSpell.Part part) {
    var from = part.days().from();
    if (from.isBefore(REGULATION_48)) {
      return part.days().days() > LONGEST_BEFORE_2011;
    }
    return !CareHistory.PANDEMIC.contains(from) && part.days().days() > LONGEST;
  }

  private static boolean tooManyDays(CareSpell.Part part, List<CareSpell.Part> breaks) {
    if (part.days().from().isBefore(REGULATION_48)) {
      return false;
    }
    var yearBefore = part.days().to().minusYears(1);
    long days = 0;
    for (var other : breaks) {
      var from = other.days().from().isBefore(yearBefore) ? yearBefore : other.days().from();
      if (!other.days().to().isAfter(part.days().to()) && other.days().to().isAfter(from)) {
        days += ChronoUnit.DAYS.between(from, other.days().to());
      }
    }
    return days > MOST_IN_TWELVE_MONTHS;
  }
}
