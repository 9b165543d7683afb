package uk.waymark.statute.life;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.finding.Words;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Settings;

/**
 * Which short breaks regulation 48 of SI 2010/959 covers: none over 17 days, together not over 75
 * days in any 12 months; before 1 April 2011 none over four weeks; from 24 April to 25 September
 * 2020 without the limit of 17 days (text not yet checked).
 *
 * <p>Reading: a break of which no end is recorded is a short break for as long as it may last, and
 * ordinary care from then on (J-SB-OPEN); it is not known to be longer before it is.
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

  /**
   * A short break.
   *
   * @param part the part of a spell of care
   * @param days those of its days that can be a short break
   * @param open whether no end of it is recorded
   */
  record Break(CareSpell.Part part, Span days, boolean open) {
    private Optional<LocalDate> ordinaryFrom() {
      return Optional.of(days.to()).filter(to -> to.isBefore(part.days().to()));
    }

    private Break to(LocalDate end) {
      return new Break(part, new Span(days.from(), end), open);
    }
  }

  /**
   * The parts of spells that are short breaks within the limits.
   *
   * @param file the days of this file; after them nobody is asked for the end of a break
   */
  static List<Break> within(List<CareSpell> spells, Span file, Settings settings, Doubts doubts) {
    var breaks = new ArrayList<Break>();
    for (var spell : spells) {
      for (var part : spell.parts()) {
        if (part.basis() == LegalBasis.SHORT_BREAKS) {
          var open = spell.end().isEmpty() && part.equals(spell.lastPart());
          breaks.add(new Break(part, part.days(), open));
        }
      }
    }
    var within = new ArrayList<Break>(breaks.size());
    for (var recorded : breaks) {
      if (recorded.open() && settings.is(Reading.J_SB_OPEN, "until-it-ends")) {
        within.add(recorded);
        continue;
      }
      var each = recorded.open() ? forNow(recorded, breaks, file, doubts) : recorded;
      var part = each.part();
      if (tooLong(each)) {
        doubts.about(
            part.event(),
            "short-break-too-long",
            "This short break is longer than the rules allow. It is counted as ordinary care."
                + " Please check what it was.");
      } else if (tooManyDays(each, breaks)) {
        doubts.about(
            part.event(),
            "short-breaks-over-75-days",
            "The short breaks come to more than 75 days in 12 months. This one is counted as"
                + " ordinary care. Please check what it was.");
      } else {
        within.add(each);
      }
    }
    return within;
  }

  /**
   * A break without an end, as far as it may go on; its first day when it may not even for that.
   */
  private static Break forNow(Break open, List<Break> breaks, Span file, Doubts doubts) {
    var from = open.days().from();
    var longest = from.plusDays(MOST_IN_TWELVE_MONTHS);
    var to = open.days().to();
    for (var last = to.isAfter(longest) ? longest : to;
        last.isAfter(from);
        last = last.minusDays(1)) {
      var known = open.to(last);
      if (!tooLong(known) && !tooManyDays(known, breaks)) {
        if (!known.equals(open) && file.contains(last)) {
          doubts.about(
              open.part().event(),
              "short-break-open",
              "No end of this short break is recorded. From "
                  + Words.day(last)
                  + " on it is longer than the rules allow and counts as ordinary care, unless it"
                  + " is over by then. Please record its end.");
        }
        return known;
      }
    }
    return open.to(from.plusDays(1));
  }

  /** The break without an end, if one of these has none. */
  static Optional<OpenBreak> open(List<Break> breaks) {
    return breaks.stream()
        .filter(Break::open)
        .findFirst()
        .map(open -> new OpenBreak(open.part(), open.ordinaryFrom()));
  }

  private static boolean tooLong(Break each) {
    var from = each.days().from();
    if (from.isBefore(REGULATION_48)) {
      return each.days().days() > LONGEST_BEFORE_2011;
    }
    return !CareHistory.PANDEMIC.contains(from) && each.days().days() > LONGEST;
  }

  private static boolean tooManyDays(Break part, List<Break> breaks) {
    if (part.days().from().isBefore(REGULATION_48)) {
      return false;
    }
    var yearBefore = part.days().to().minusYears(1);
    long days = 0;
    for (var recorded : breaks) {
      var other = recorded.part().equals(part.part()) ? part.days() : recorded.days();
      var from = other.from().isBefore(yearBefore) ? yearBefore : other.from();
      if (!other.to().isAfter(part.days().to()) && other.to().isAfter(from)) {
        days += ChronoUnit.DAYS.between(from, other.to());
      }
    }
    return days > MOST_IN_TWELVE_MONTHS;
  }
}
