package uk.waymark.offers.load;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Words that look like a mistyped one. */
final class Near {
  private static final int TYPING_ERRORS = 3;

  private Near() {}

  /** Says which word may have been meant, or lists all of them. */
  static String hint(String wrong, Collection<String> known) {
    return nearest(wrong, known)
        .map(word -> "Did you mean " + word + "?")
        .orElse("Known words: " + String.join(", ", new TreeSet<>(known)) + ".");
  }

  private static Optional<String> nearest(String wrong, Collection<String> known) {
    var best = Optional.<String>empty();
    int least = Math.min(TYPING_ERRORS, wrong.length() / 2) + 1;
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
