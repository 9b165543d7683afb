package uk.waymark.statute.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.ElsewhereBy;
import uk.waymark.statute.facts.Happening.AccommodatedElsewhereEnded;
import uk.waymark.statute.facts.Happening.AccommodatedElsewhereStarted;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.life.Stretch;

/**
 * Time in one kind of accommodation other than care, also where one stay followed the next without
 * a day between.
 *
 * @param by who accommodated the child
 * @param days all its days
 * @param parts the stays it consists of
 */
record OtherStay(
    ElsewhereBy by,
    Span days,
    List<Stretch<AccommodatedElsewhereStarted, AccommodatedElsewhereEnded>> parts) {
  static final int MONTHS = 3;

  /** All of them in one life, in order. */
  static List<OtherStay> of(Life life) {
    var stays = new ArrayList<OtherStay>(life.elsewhere().size());
    for (var part : life.elsewhere()) {
      var by = part.start().what().by();
      var last = stays.isEmpty() ? null : stays.getLast();
      if (last != null && last.by == by && last.days.to().equals(part.days().from())) {
        stays.removeLast();
        var parts = new ArrayList<>(last.parts);
        parts.add(part);
        stays.add(new OtherStay(by, new Span(last.days.from(), part.days().to()), parts));
      } else {
        stays.add(new OtherStay(by, part.days(), List.of(part)));
      }
    }
    return stays;
  }

  /** The letter of section 24(2) it falls under. */
  String letter() {
    return switch (by) {
      case VOLUNTARY_ORGANISATION -> "(b)";
      case PRIVATE_CHILDRENS_HOME -> "(c)";
      case HEALTH_BODY, EDUCATION, CARE_HOME -> "(d)";
    };
  }

  /** Whether it must have lasted three months on end. */
  boolean needsThreeMonths() {
    return letter().equals("(d)");
  }

  /** The day at whose start three months are complete, if it lasts so long. */
  LocalDate threeMonths() {
    return days.from().plusMonths(MONTHS);
  }

  /** Whether it is over. */
  boolean ended() {
    return parts.getLast().end().isPresent();
  }

  /** Whether some of it was at 16 or 17, and long enough for the letter it falls under. */
  boolean counts(Life life) {
    return days.overlaps(life.ages(16, 18)) && (!needsThreeMonths() || completeAsChild(life));
  }

  private boolean completeAsChild(Life life) {
    return !threeMonths().isAfter(days.to()) && inTime(threeMonths(), life);
  }

  /** Whether three months that are complete on a day were so while still a child (J-3M). */
  static boolean inTime(LocalDate complete, Life life) {
    var eighteen = life.birthday(18);
    return complete.isBefore(eighteen)
        || (complete.equals(eighteen) && life.settings().is(Reading.J_3M, "on-18"));
  }
}
