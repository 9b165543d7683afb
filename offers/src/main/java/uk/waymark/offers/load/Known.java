package uk.waymark.offers.load;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.waymark.offers.Word;

/** The words that a key may have, and what each means. */
record Known<T>(Map<String, T> byWord) {
  static <T extends Word> Known<T> of(T[] values) {
    return by(values, Word::word);
  }

  static <T> Known<T> by(T[] values, Function<T, String> word) {
    var found = new LinkedHashMap<String, T>();
    for (var value : values) {
      found.put(word.apply(value), value);
    }
    return new Known<>(found);
  }

  Optional<T> of(String word) {
    return Optional.ofNullable(byWord.get(word));
  }

  /** A stand-in for a value that could not be read. */
  T first() {
    return byWord.values().iterator().next();
  }

  Collection<String> words() {
    return byWord.keySet();
  }
}
