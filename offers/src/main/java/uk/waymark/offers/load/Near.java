package uk.waymark.offers.load;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Words that look like a mistyped one. */
final class Near {
  private static final int TYPING_ERRORS = 3;

  /** What people call what a pack calls otherwise. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "pounds",
          "GBP",
          "pound",
          "GBP",
          "£",
          "GBP",
          "sterling",
          "GBP",
          "%",
          "percent",
          "per cent",
          "percent");

  private Near() {}

  /** Says which word may have been meant, or lists all of them. */
  static String hint(String wrong, Collection<String> known) {
    if (known.isEmpty()) {
      return "There is none to name yet.";
    }
    return Optional.ofNullable(OTHER_NAMES.get(wrong.toLowerCase(Locale.ROOT)))
        .filter(known::contains)
        .or(() -> nearest(wrong, known))
        .map(word -> "Did you mean " + word + "?")
        .orElse("Known words: " + String.join(", ", new TreeSet<>(known)) + ".");
  }

  private static Optional<String> nearest(String wrong, Collection<String> known) {
    var best = Optional.<String>empty();
    // More than a third of the letters changed is another word: pounds is no mistyped hours.
    int least = Math.min(TYPING_ERRORS, wrong.length() / 3) + 1;
    for (var word : List.copyOf(known)) {
      int changes = changes(wrong.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
      if (changes < least) {
        least = changes;
        best = Optional.of(word);
      }
    }
    return best;
  }

  /** The number of letters to add, leave out or change (Levenshtein). */
  private static int changes(String one, String other) {
    var row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int before = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int same = before + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        before = row[j];
        row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
