package uk.waymark.statute.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.life.CareHistory;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.life.Stretch;

/**
 * Detained or in hospital without a day between, however often the place changed: the law asks
 * whether a child was inside, not in which institution.
 *
 * @param days all the days inside
 * @param parts the detentions and hospital stays they consist of, up to the day asked about, in
 *     order of their first days
 */
record Inside(Span days, List<Stretch<?, ?>> parts) {

  /** Whether no detention and no stay in hospital is recorded. */
  static boolean never(Life life) {
    return life.detentions().isEmpty() && life.hospitalStays().isEmpty();
  }

  /** The time inside in which a day lies. */
  static Optional<Inside> on(LocalDate day, Life life) {
    if (never(life)) {
      return Optional.empty();
    }
    var all = new ArrayList<Stretch<?, ?>>(life.detentions());
    all.addAll(life.hospitalStays());
    all.sort(Comparator.comparingInt(part -> part.days().fromNumber()));
    return Spans.union(all.stream().map(Stretch::days).toList())
        .at(day)
        .map(days -> new Inside(days, partsUntil(day, days, all)));
  }

  private static List<Stretch<?, ?>> partsUntil(LocalDate day, Span days, List<Stretch<?, ?>> all) {
    return all.stream()
        .filter(part -> days.contains(part.days().from()) && !part.days().from().isAfter(day))
        .toList();
  }

  /** The first day of a part before which thirteen weeks of care ran up to that day or over it. */
  Optional<LocalDate> straightFromCare(Life life) {
    for (var part : parts) {
      var from = part.days().from();
      if (thirteenWeeksBy(from, life) && inCareJustBefore(from, life)) {
        return Optional.of(from);
      }
    }
    return Optional.empty();
  }

  /** Whether thirteen weeks of care came before it, but all of care had ended by then. */
  boolean afterGap(Life life) {
    return thirteenWeeksBy(days.from(), life)
        && parts.stream().noneMatch(part -> inCareJustBefore(part.days().from(), life));
  }

  private static boolean thirteenWeeksBy(LocalDate day, Life life) {
    return life.care().daysBy(day) >= CareHistory.THIRTEEN_WEEKS;
  }

  private static boolean inCareJustBefore(LocalDate day, Life life) {
    return life.care().lookedAfter().contains(day.minusDays(1));
  }
}
