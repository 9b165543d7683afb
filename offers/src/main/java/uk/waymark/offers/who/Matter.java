package uk.waymark.offers.who;

import java.util.Optional;
import uk.waymark.offers.Word;

/** What only a person can judge. */
public enum Matter implements Word {
  /** Whether there is a need. */
  ASSESSED_NEED("assessed-need"),
  /** Whether the pathway plan says so. */
  IN_PLAN("in-plan"),
  /** Whether they attend. */
  ATTENDANCE("attendance"),
  /** Whether there are no arrears. */
  NO_ARREARS("no-arrears"),
  /** Whether a manager approves. */
  MANAGER_APPROVAL("manager-approval"),
  /** Whether they are liable, and for which share. */
  LIABILITY("liability"),
  /** What the words say. */
  OTHER("other");

  private final String word;

  Matter(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** The value with this word of a pack, or empty when there is none. */
  public static Optional<Matter> of(String word) {
    return Word.in(values(), word);
  }
}
