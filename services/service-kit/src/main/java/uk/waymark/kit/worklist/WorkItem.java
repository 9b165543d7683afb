package uk.waymark.kit.worklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.message.AdviserLine;
import uk.waymark.contracts.message.DutyLine;

/**
 * One duty of one person on a work list.
 *
 * @param authority GSS code of the authority
 * @param subject the authority's id of the person
 * @param adviser the personal adviser of the day; null when none is appointed
 * @param team the adviser's team; null if not recorded
 * @param rule the rule's id
 * @param title what is to be done
 * @param opened the day of the trigger
 * @param due the last day in time; null when the law gives none
 * @param dueBasis number, at-once or none
 * @param state on the day of the list
 * @param strength how strongly it binds
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record WorkItem(
    String authority,
    String subject,
    @Nullable String adviser,
    @Nullable String team,
    String rule,
    String title,
    LocalDate opened,
    @Nullable LocalDate due,
    String dueBasis,
    String state,
    String strength) {
  /** By due day, those without last, then by rule and person. */
  static final Comparator<WorkItem> BY_DUE =
      Comparator.comparing(
              WorkItem::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(WorkItem::rule)
          .thenComparing(WorkItem::authority)
          .thenComparing(WorkItem::subject)
          .thenComparing(WorkItem::opened);

  static WorkItem of(
      String authority,
      String subject,
      @Nullable AdviserLine adviser,
      DutyLine duty,
      LocalDate day) {
    return new WorkItem(
        authority,
        subject,
        adviser == null ? null : adviser.adviserId(),
        adviser == null ? null : adviser.team(),
        duty.rule(),
        duty.title(),
        duty.opened(),
        duty.due(),
        duty.dueBasis(),
        duty.stateOn(day),
        duty.strength());
  }
}
