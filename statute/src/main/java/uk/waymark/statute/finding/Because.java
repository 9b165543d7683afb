package uk.waymark.statute.finding;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Strength;

/**
 * One step of an explanation: what came out, under which provision as it stood on which day, by
 * which reading, from which facts, in plain words.
 *
 * @param outcome what came out
 * @param rule the id of the provision, such as ST-E1
 * @param text the text of the provision that was applied
 * @param day the day for which it was applied
 * @param reading the judgement the step rests on
 * @param facts what was read; a missing fact has no value
 * @param words short plain sentences
 */
public record Because(
    Outcome outcome,
    String rule,
    InForce text,
    LocalDate day,
    Optional<Reading> reading,
    List<FactRead> facts,
    String words) {

  public Because {
    facts = List.copyOf(facts);
  }

  /**
   * A step under a provision.
   *
   * <p>When the provision is not in force on the day its first text is shown with the day from
   * which it is in force, so that a reader sees that it did not decide.
   */
  public static Because of(
      Outcome outcome, Provision provision, LocalDate day, String words, FactRead... facts) {
    var text = provision.on(day).orElse(provision.texts().getFirst());
    return new Because(outcome, provision.id(), text, day, Optional.empty(), List.of(facts), words);
  }

  /** A condition that is met. */
  public static Because met(Provision p, LocalDate day, String words, FactRead... facts) {
    return of(Outcome.MET, p, day, words, facts);
  }

  /** A condition that is not met. */
  public static Because notMet(Provision p, LocalDate day, String words, FactRead... facts) {
    return of(Outcome.NOT_MET, p, day, words, facts);
  }

  /** A condition that can't be judged because a fact is missing. */
  public static Because undetermined(Provision p, LocalDate day, String words, FactRead... facts) {
    return of(Outcome.UNDETERMINED, p, day, words, facts);
  }

  /** A day or number that was worked out. */
  public static Because computed(Provision p, LocalDate day, String words, FactRead... facts) {
    return of(Outcome.COMPUTED, p, day, words, facts);
  }

  /** The same step, resting on a reading. */
  public Because by(Reading restsOn) {
    return new Because(outcome, rule, text, day, Optional.of(restsOn), facts, words);
  }

  /** The same step with these facts. */
  public Because facts(List<FactRead> read) {
    return new Because(outcome, rule, text, day, reading, read, words);
  }

  /** Another step by the same text of the same provision, and by no reading. */
  public Because another(Outcome came, LocalDate on, String said, FactRead read) {
    return new Because(came, rule, text, on, Optional.empty(), List.of(read), said);
  }

  /** The place in the law. */
  public Citation citation() {
    return text.citation();
  }

  /** The place in the law as shown, with "(text not yet checked)" where its words were not read. */
  public String provision() {
    return text.mark() == Mark.M
        ? citation().words() + " (text not yet checked)"
        : citation().words();
  }

  /** The words of the law as they stood on the day, or on its first day if that is later. */
  public URI url() {
    var first = text.days().from();
    return citation().textOn(day.isBefore(first) ? first : day);
  }

  /** Whether another step says the same, though perhaps of another day. */
  public boolean saysTheSameAs(Because other) {
    return outcome == other.outcome
        && rule.equals(other.rule)
        && words.equals(other.words)
        && text.equals(other.text)
        && reading.equals(other.reading)
        && facts.equals(other.facts);
  }

  /** What kind of law it is. */
  public Strength strength() {
    return text.strength();
  }

  /** How far its words were checked. */
  public Mark mark() {
    return text.mark();
  }

  /** The id of the version of the law, such as LV-2011. */
  public String version() {
    return text.version().id();
  }

  /** The first day on which this text is in force. */
  public LocalDate inForceFrom() {
    return text.days().from();
  }

  /** The first day on which this text is no longer in force. */
  public Optional<LocalDate> inForceTo() {
    return text.days().end();
  }
}
