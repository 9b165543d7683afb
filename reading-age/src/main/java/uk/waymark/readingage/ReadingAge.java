package uk.waymark.readingage;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The reading age of a text by the Flesch-Kincaid grade: 0.39 words a sentence + 11.8 syllables a
 * word - 15.59 (Kincaid and others, 1975), and five years more, since grade 1 is read at 6. In
 * thousandths and whole numbers.
 *
 * <p>Syllables are counted by groups of vowels, a silent e left out; a number is one word of one
 * syllable. The field's standard words count as one word of two syllables each: every reader of an
 * answer meets them, and no plainer word says the same in law.
 */
public final class ReadingAge {
  /** Legal terms of art and standard words of the field, longest first. */
  private static final List<String> TERMS =
      List.of(
          "former relevant children",
          "former relevant child",
          "relevant children",
          "relevant child",
          "eligible children",
          "eligible child",
          "qualifying people",
          "qualifying person",
          "young person",
          "personal adviser",
          "pathway plan",
          "local offer",
          "staying put",
          "looked after",
          "special guardianship",
          "special guardian",
          "parental responsibility",
          "needs assessment",
          "priority need",
          "apprenticeship",
          "academic year",
          "local connection",
          "council tax",
          "january",
          "february",
          "september",
          "october",
          "november",
          "december",
          "authority",
          "university",
          "education");

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!:;])\\s+");
  private static final Pattern WORD = Pattern.compile("[a-z0-9£][a-z0-9'’,£-]*");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  private ReadingAge() {}

  /**
   * The reading age of a text.
   *
   * @param text at least one word; a title or an item of a list counts as a sentence when it ends
   *     in a full stop or a colon
   * @return in thousandths of a year
   */
  public static long of(String text) {
    long sentences = SENTENCE_END.split(text.strip()).length;
    var plain = text.toLowerCase(Locale.UK);
    for (var term : TERMS) {
      plain = plain.replace(term, "legal");
    }
    long words = 0;
    long syllables = 0;
    var found = WORD.matcher(plain);
    while (found.find()) {
      for (var word : found.group().split("-")) {
        words++;
        syllables += syllables(word);
      }
    }
    return 390 * words / sentences + 11_800 * syllables / words - 15_590 + 5_000;
  }

  static int syllables(String word) {
    if (word.chars().anyMatch(Character::isDigit)) {
      return 1;
    }
    var letters = word.replaceAll("[^a-z]", "");
    var spoken =
        letters.length() > 3
            ? letters.replaceFirst("(?<![aeiouyl])les?$", "el").replaceFirst("(?<=[^aeiouy])e$", "")
            : letters;
    spoken = spoken.replaceFirst("(?<=[^aeioutdy])ed$", "d");
    int groups = (int) VOWELS.matcher(spoken).results().count();
    return Math.max(1, groups);
  }
}
