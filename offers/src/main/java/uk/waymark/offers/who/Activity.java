package uk.waymark.offers.who;

import java.util.Optional;
import uk.waymark.offers.Word;

/** What a young person does, as events tell it. */
public enum Activity implements Word {
  FURTHER_EDUCATION("further-education"),
  HIGHER_EDUCATION("higher-education"),
  TRAINING("training"),
  APPRENTICESHIP("apprenticeship"),
  EMPLOYMENT("employment");

  private final String word;

  Activity(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Whether it is a course of education or training, whose end may be known beforehand. */
  public boolean isCourse() {
    return switch (this) {
      case FURTHER_EDUCATION, HIGHER_EDUCATION, TRAINING -> true;
      case APPRENTICESHIP, EMPLOYMENT -> false;
    };
  }

  /** The value with this word of a pack, or empty when there is none. */
  public static Optional<Activity> of(String word) {
    return Word.in(values(), word);
  }
}
