package uk.waymark.explain.answer;

import static uk.waymark.explain.answer.Lines.orNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.message.DutiesMessage;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.contracts.message.FlagLine;
import uk.waymark.contracts.message.Milestones;
import uk.waymark.contracts.message.Revision;
import uk.waymark.contracts.message.Span;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.Statute;
import uk.waymark.statute.Wanted;
import uk.waymark.statute.duty.Duty;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.law.Settings;

/**
 * What the deriving services publish about one person: the whole life course, the same on every
 * day. Revision, position and hash are left at nothing for the service to write.
 */
public final class Messages {
  private static final Revision NONE = new Revision(0, 0);
  private static final Comparator<Duty> BY_OPENING =
      Comparator.<Duty, LocalDate>comparing(duty -> duty.opened()).thenComparing(Duty.BY_DUE);

  private static final Set<Wanted> RIGHTS =
      EnumSet.of(Wanted.ENTITLEMENTS, Wanted.FLAGS, Wanted.FINDINGS);
  private static final Set<Wanted> DUTIES = EnumSet.of(Wanted.DUTIES, Wanted.FINDINGS);

  private Messages() {}

  /** The message of the topic {@code entitlements}, as far as the law alone says it. */
  public static EntitlementsMessage entitlements(
      PersonKey person, Collection<CareEvent> events, Settings settings) {
    return entitled(person, events, settings).message();
  }

  /** The same with what it was derived from, for whoever derives more from that. */
  public static Entitled entitled(
      PersonKey person, Collection<CareEvent> events, Settings settings) {
    var history = history(events);
    var life = derive(history, events, settings, RIGHTS);
    return new Entitled(message(person, life, settings), history, life);
  }

  private static EntitlementsMessage message(PersonKey person, LifeCourse life, Settings settings) {
    return new EntitlementsMessage(
        person.authority(),
        person.subject(),
        NONE,
        0,
        Statute.version(),
        settings.words(),
        "",
        milestones(life.milestones()),
        orNull(life.diedOn()),
        life.undetermined(),
        life.missing(),
        life.statusIntervals().stream().map(Lines::status).toList(),
        life.without().stream().map(Lines::without).toList(),
        life.lookedAfter().stream().map(days -> new Span(days.from(), orNull(days.end()))).toList(),
        life.flags().stream()
            .map(flag -> new FlagLine(flag.code(), flag.days().from(), orNull(flag.days().end())))
            .toList(),
        life.entitlements().stream().map(Lines::entitlement).toList(),
        life.findings().stream().map(Lines::finding).toList());
  }

  /** The message of the topic {@code adviser-duties}. */
  public static DutiesMessage adviserDuties(
      PersonKey person, Collection<CareEvent> events, Settings settings) {
    return duties(person, events, settings, Part.ADVISER_DUTIES);
  }

  /** The message of the topic {@code plan-deadlines}. */
  public static DutiesMessage planDeadlines(
      PersonKey person, Collection<CareEvent> events, Settings settings) {
    return duties(person, events, settings, Part.PLAN_DEADLINES);
  }

  private static DutiesMessage duties(
      PersonKey person, Collection<CareEvent> events, Settings settings, Part part) {
    var history = history(events);
    var life = derive(history, events, settings, DUTIES);
    return new DutiesMessage(
        person.authority(),
        person.subject(),
        NONE,
        0,
        Statute.version(),
        settings.words(),
        "",
        orNull(life.diedOn()),
        Advisers.of(history, events),
        life.duties().stream()
            .filter(duty -> Part.of(duty) == part)
            .sorted(BY_OPENING)
            .map(Lines::duty)
            .toList(),
        life.findings().stream().map(Lines::finding).toList());
  }

  private static History history(Collection<CareEvent> events) {
    return Answers.history(events, RecordedMoment.ITS_INTAKE);
  }

  private static LifeCourse derive(
      History history, Collection<CareEvent> events, Settings settings, Set<Wanted> wanted) {
    return Statute.derive(history, Answers.at(events, settings), wanted);
  }

  private static Milestones milestones(Map<Integer, LocalDate> days) {
    return new Milestones(at(days, 14), at(days, 16), at(days, 18), at(days, 21), at(days, 25));
  }

  private static @Nullable LocalDate at(Map<Integer, LocalDate> days, int age) {
    return days.get(age);
  }

  /**
   * The law's message and what it was derived from.
   *
   * @param message of the topic {@code entitlements}
   * @param history the facts, as known to the service
   * @param life what the law says of them, without duties
   */
  public record Entitled(EntitlementsMessage message, History history, LifeCourse life) {}
}
