package uk.waymark.statute.life;

import java.util.List;
import java.util.Optional;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Happening.CareEnded;
import uk.waymark.statute.facts.Happening.CareStarted;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.facts.Occurred;
import uk.waymark.statute.facts.Recorded;
import uk.waymark.statute.law.Settings;

/**
 * One spell of being looked after, never past the 18th birthday.
 *
 * @param days from the first day up to, not including, the day it ended
 * @param parts its legal bases in order; together they cover the days
 * @param by where the authority is
 * @param start the event that started it
 * @param end the event that ended it
 * @param deemed whether a court or the authority found later that care was owed
 */
public record CareSpell(
    Span days,
    List<Part> parts,
    Nation by,
    Recorded start,
    Optional<Occurred<CareEnded>> end,
    boolean deemed) {

  /** Days on one legal basis, and the event that says so. */
  public record Part(Span days, LegalBasis basis, Recorded event) {}

  public CareSpell {
    parts = List.copyOf(parts);
  }

  /** Why it ended, if an event says so. */
  public Optional<CareEndReason> reason() {
    return end.map(ended -> ended.what().reason());
  }

  /** The GSS code of another authority that looked after them; empty when it was this one. */
  Optional<String> otherAuthority(Settings settings) {
    return start.what() instanceof CareStarted(var _, var by)
        ? by.filter(code -> !code.isEmpty() && !settings.isHere(code))
        : Optional.empty();
  }

  /** The basis on its last day. */
  public Part lastPart() {
    return parts.getLast();
  }

  /**
   * Whether care went over to another authority, which is no leaving of care. Not after the 18th
   * birthday: by then care had ended, and nothing was left to hand over.
   */
  public boolean transferred() {
    return end.filter(ended -> ended.what().reason() == CareEndReason.TRANSFERRED)
        .filter(ended -> ended.number() <= days.toNumber())
        .isPresent();
  }
}
