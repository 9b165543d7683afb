package uk.waymark.offers.pack;

import java.util.Optional;
import uk.waymark.offers.Word;

/** The six headings of a local offer in the Children and Social Work Act 2017, section 2(2). */
public enum StatutoryHeading implements Word {
  HEALTH_AND_WELL_BEING("health-and-well-being"),
  RELATIONSHIPS("relationships"),
  EDUCATION_AND_TRAINING("education-and-training"),
  EMPLOYMENT("employment"),
  ACCOMMODATION("accommodation"),
  PARTICIPATION_IN_SOCIETY("participation-in-society");

  private final String word;

  StatutoryHeading(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** The value with this word of a pack, or empty when there is none. */
  public static Optional<StatutoryHeading> of(String word) {
    return Word.in(values(), word);
  }
}
