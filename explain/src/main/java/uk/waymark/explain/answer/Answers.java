package uk.waymark.explain.answer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.explain.facts.Happenings;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.Statute;
import uk.waymark.statute.change.WouldChange;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.law.Settings;

/**
 * The one derivation that serves {@code explain}, what-if and the services: events of the contract
 * in, the answer of the contract out.
 */
public final class Answers {
  private Answers() {}

  /** The facts of one person's events, corrections and retractions resolved. */
  public static History history(Collection<CareEvent> events, RecordedMoment recorded) {
    return History.of(
        events.stream().map(event -> Happenings.of(event, recorded.of(event))).toList());
  }

  /** Everything the law says of one person, from everything known. */
  public static LifeCourse lifeCourse(
      Collection<CareEvent> events, RecordedMoment recorded, Settings settings) {
    return Statute.derive(history(events, recorded), at(events, settings));
  }

  /** Everything the law says of one person, from what the question counts as known. */
  public static LifeCourse lifeCourse(
      Collection<CareEvent> events, RecordedMoment recorded, Settings settings, Question question) {
    return Statute.derive(known(events, recorded, question), at(events, settings));
  }

  /** The settings for the law as it is in force at the authority whose file this is. */
  static Settings at(Collection<CareEvent> events, Settings settings) {
    return events.stream()
        .findFirst()
        .map(event -> settings.at(event.person().authority()))
        .orElse(settings);
  }

  /**
   * The whole answer, and what would change it: one JSON object a person, contract section 4. It
   * derives tens of supposed lives, so it is for a person who asks, never for a batch.
   */
  public static ObjectNode explained(
      PersonKey person,
      Collection<CareEvent> events,
      RecordedMoment recorded,
      Settings settings,
      Question question) {
    return explained(person, events, recorded, settings, question, EnumSet.allOf(Part.class));
  }

  /** The same with only these parts, beside person, authority, dates and findings. */
  public static ObjectNode explained(
      PersonKey person,
      Collection<CareEvent> events,
      RecordedMoment recorded,
      Settings settings,
      Question question,
      Set<Part> parts) {
    var history = known(events, recorded, question);
    var here = at(events, settings);
    return explained(person, history, Statute.derive(history, here), here, question, parts);
  }

  /**
   * The same for a life that is derived already.
   *
   * @param history what the question counts as known
   * @param life the whole life course of that
   * @param here the settings it was derived with
   */
  public static ObjectNode explained(
      PersonKey person,
      History history,
      LifeCourse life,
      Settings here,
      Question question,
      Set<Part> parts) {
    var changes = WouldChange.of(life, history, here, question.asAt());
    return new AnswerJson(life, question, Optional.of(changes)).render(person, parts);
  }

  /** The answer with only these parts, without what would change it. */
  public static ObjectNode parts(
      PersonKey person, LifeCourse life, Question question, Set<Part> parts) {
    return new AnswerJson(life, question, Optional.empty()).render(person, parts);
  }

  /** The facts of one person's events, as far as the question counts them as known. */
  public static History known(
      Collection<CareEvent> events, RecordedMoment recorded, Question question) {
    var history = history(events, recorded);
    return question.knownAt().map(known -> history.knownAt(known.inclusive())).orElse(history);
  }
}
