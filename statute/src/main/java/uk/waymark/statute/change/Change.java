package uk.waymark.statute.change;

import java.time.LocalDate;
import java.util.List;

/**
 * One thing that changes an answer.
 *
 * @param to what the answer is then: the code of a status or of an entitlement's answer
 * @param kind whether time alone changes it, or a fact
 * @param on the first day on which the answer is {@code to} and would not be so otherwise
 * @param days whole days from the day of the answer to {@code on}; 0 when it changes at once
 * @param given what is supposed to happen or to be recorded; empty when time alone changes it
 * @param settles whether the status stays and only a person's confirmation is no longer awaited
 * @param words one plain sentence or two
 */
public record Change(
    String to,
    Kind kind,
    LocalDate on,
    long days,
    List<Supposed> given,
    boolean settles,
    String words) {
  public Change {
    given = List.copyOf(given);
  }

  /** What changes an answer. */
  public enum Kind {
    /** Nothing else happens and time passes. */
    DATE("date"),
    /** Something happens, or a missing fact becomes known. */
    FACT("fact");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** The word of the contract. */
    public String code() {
      return code;
    }
  }
}
