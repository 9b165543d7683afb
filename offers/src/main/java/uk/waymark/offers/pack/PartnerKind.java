package uk.waymark.offers.pack;

import java.util.Optional;
import uk.waymark.offers.Word;

/** What kind of offer a partner makes (Care Leavers' Covenant). */
public enum PartnerKind implements Word {
  DISCOUNT("discount"),
  MONEY("money"),
  EXEMPTION("exemption"),
  PERSONAL_DEVELOPMENT("personal-development"),
  WORKSHOP("workshop"),
  TRAINING("training"),
  WORK_EXPERIENCE("work-experience"),
  APPRENTICESHIP("apprenticeship"),
  INTERNSHIP("internship");

  private final String word;

  PartnerKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** The value with this word of a pack, or empty when there is none. */
  public static Optional<PartnerKind> of(String word) {
    return Word.in(values(), word);
  }
}
