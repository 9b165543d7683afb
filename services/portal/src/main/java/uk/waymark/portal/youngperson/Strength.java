package uk.waymark.portal.youngperson;

import uk.waymark.portal.words.Words;

/** How strong a provision is, in words: a "must" is never shown as a "should". */
final class Strength {
  private Strength() {}

  static String inWords(String strength) {
    return Words.find("strength." + strength).orElseGet(() -> Words.of("strength.other"));
  }
}
