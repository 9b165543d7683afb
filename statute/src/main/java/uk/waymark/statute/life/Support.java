package uk.waymark.statute.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.Happening.SupportDeclined;
import uk.waymark.statute.facts.Happening.SupportRequested;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.facts.Occurred;

/**
 * Support at 21 to 24: from a request until the 25th birthday or until they say they no longer want
 * it. A further request while it runs changes nothing.
 *
 * @param days the days of support
 * @param requested the request
 */
public record Support(Span days, Occurred<SupportRequested> requested) {

  static List<Support> of(
      History history, LocalDate twentyOne, LocalDate twentyFive, Doubts doubts) {
    if (history.all(SupportRequested.class).isEmpty()) {
      return List.of();
    }
    var all = new ArrayList<Support>();
    for (var event : history.events()) {
      switch (event.what()) {
        case SupportRequested asked -> {
          if (event.on().isBefore(twentyOne) || !event.on().isBefore(twentyFive)) {
            doubts.about(
                event,
                "support-requested-outside-21-to-25",
                "Support was asked for before 21 or from 25 on. This rule does not apply then.");
          } else if (all.isEmpty() || !all.getLast().days().contains(event.on())) {
            all.add(new Support(new Span(event.on(), twentyFive), new Occurred<>(event, asked)));
          }
        }
        case SupportDeclined _ -> {
          if (!all.isEmpty() && all.getLast().days().contains(event.on())) {
            var last = all.removeLast();
            all.add(new Support(new Span(last.days().from(), event.on()), last.requested()));
          }
        }
        default -> {}
      }
    }
    return all.stream().filter(support -> !support.days().isEmpty()).toList();
  }

  /** The days of any of these. */
  static Spans days(List<Support> supports) {
    return Spans.union(supports.stream().map(Support::days).toList());
  }
}
