package uk.waymark.offers;

import java.util.Optional;

/** A value that a pack names by one word. The word is permanent; the name of the value is not. */
public interface Word {
  /** The word of a pack. */
  String word();

  /** The one of these values with this word, or empty when there is none. */
  static <T extends Word> Optional<T> in(T[] values, String word) {
    for (var value : values) {
      if (value.word().equals(word)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
