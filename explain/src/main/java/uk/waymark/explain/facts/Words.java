package uk.waymark.explain.facts;

import java.util.Optional;
import java.util.function.Function;
import uk.waymark.contracts.event.data.Word;

/** From a word of the contract to the value of the law with the same word. */
final class Words {
  private Words() {}

  /**
   * The law's value for a word.
   *
   * @throws IllegalStateException if the law has none: the two lists must agree
   */
  static <T> T same(Word word, Function<String, Optional<T>> law) {
    return law.apply(word.word())
        .orElseThrow(() -> new IllegalStateException("the law has no word " + word.word()));
  }

  static <T> Optional<T> same(Optional<? extends Word> word, Function<String, Optional<T>> law) {
    return word.map(given -> same(given, law));
  }
}
