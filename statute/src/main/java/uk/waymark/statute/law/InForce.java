package uk.waymark.statute.law;

import java.time.LocalDate;
import uk.waymark.statute.deadline.Span;

/**
 * One text of a provision and the days on which it is in force.
 *
 * @param version the change of law that brought it
 * @param days from its first day in force up to, not including, the day it was replaced
 * @param citation where the words are
 * @param strength what kind of law it is
 * @param mark how far the words were checked
 */
public record InForce(
    LawVersion version, Span days, Citation citation, Strength strength, Mark mark) {

  /** A text in force from a day, with no end known. */
  public static InForce since(
      LawVersion version, LocalDate from, Citation citation, Strength strength, Mark mark) {
    return new InForce(version, Span.since(from), citation, strength, mark);
  }

  /** A text in force from the version's own first day, with no end known. */
  public static InForce since(LawVersion version, Citation citation, Strength strength, Mark mark) {
    return since(version, version.from(), citation, strength, mark);
  }

  /** The same text, replaced on that day. */
  public InForce until(LocalDate endExclusive) {
    return new InForce(version, new Span(days.from(), endExclusive), citation, strength, mark);
  }
}
