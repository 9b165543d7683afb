package uk.waymark.portal.youngperson;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import uk.waymark.contracts.message.DutyLine;
import uk.waymark.portal.words.Words;

/**
 * The duties of one kind on a day.
 *
 * @param anchor where the page links to
 * @param title the heading
 * @param known whether the deriving service has said anything yet
 * @param open what is owed: overdue first, then by due day, those without a day last
 * @param always what goes on all the time: nothing to do on a day
 * @param closed what is done or stopped, the newest first
 */
public record DutyTable(
    String anchor,
    String title,
    boolean known,
    List<DutyPart> open,
    List<DutyPart> always,
    List<DutyPart> closed) {
  private static final Set<String> CLOSED = Set.of("met", "met-late", "stopped");

  static DutyTable of(
      String anchor, String titleKey, boolean known, List<DutyLine> duties, LocalDate day) {
    var byDue =
        Comparator.comparing((DutyLine duty) -> duty.due() == null ? LocalDate.MAX : duty.due())
            .thenComparing(DutyLine::rule)
            .thenComparing(DutyLine::opened);
    var shown =
        duties.stream()
            .filter(duty -> !duty.stateOn(day).equals("not-open"))
            .sorted(byDue)
            .toList();
    return new DutyTable(
        anchor,
        Words.of(titleKey),
        known,
        running(shown, day, false),
        running(shown, day, true),
        shown.reversed().stream()
            .filter(duty -> CLOSED.contains(duty.stateOn(day)))
            .map(duty -> DutyPart.of(duty, day))
            .toList());
  }

  private static List<DutyPart> running(List<DutyLine> duties, LocalDate day, boolean allTheTime) {
    return duties.stream()
        .filter(duty -> !CLOSED.contains(duty.stateOn(day)))
        .filter(duty -> duty.allTheTime() == allTheTime)
        .map(duty -> DutyPart.of(duty, day))
        .toList();
  }
}
