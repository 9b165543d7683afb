package uk.waymark.offers.check;

import java.util.regex.Pattern;
import uk.waymark.offers.pack.EntryVersion;
import uk.waymark.readingage.ReadingAge;

/** Whether a young person can read what a version says: at 12 or below. */
final class PlainWords {
  private static final long TWELVE = 12_000;
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]");

  private PlainWords() {}

  /**
   * The reading age, in thousandths of a year, of what stands together on the sheet: title, words
   * and how to get it. Nothing for words in no script that can be measured.
   */
  static long age(EntryVersion version) {
    var text =
        sentence(version.title())
            + " "
            + sentence(version.words())
            + version.apply().words().map(words -> " " + sentence(words)).orElse("");
    return WORD.matcher(text).find() ? ReadingAge.of(text) : 0;
  }

  /** Whether it is read at 12 or below. */
  static boolean atTwelve(EntryVersion version) {
    return age(version) <= TWELVE;
  }

  private static String sentence(String text) {
    return text.endsWith(".") || text.endsWith("?") || text.endsWith("!") ? text : text + ".";
  }
}
