package uk.waymark.offers.who;

import java.util.Optional;
import uk.waymark.offers.Word;

/** The part of the academic year. */
public enum StudyTime implements Word {
  TERM("term"),
  VACATION("vacation");

  private final String word;

  StudyTime(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** The value with this word of a pack, or empty when there is none. */
  public static Optional<StudyTime> of(String word) {
    return Word.in(values(), word);
  }
}
