package uk.waymark.offers.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.waymark.offers.Word;

/** One mapping, its keys in the order in which people write them; what is not said is left out. */
final class Tree {
  private final Map<String, Object> keys = new LinkedHashMap<>();

  Tree say(String key, Object value) {
    keys.put(key, value);
    return this;
  }

  Tree ifSaid(String key, Optional<?> value) {
    value.ifPresent(said -> keys.put(key, said));
    return this;
  }

  Tree flag(String key, boolean value) {
    return value ? say(key, true) : this;
  }

  Tree word(String key, Word value) {
    return say(key, value.word());
  }

  Tree words(String key, Collection<? extends Word> values) {
    return list(key, values, Word::word);
  }

  <T> Tree list(String key, Collection<T> values, Function<? super T, ?> written) {
    if (!values.isEmpty()) {
      List<Object> items = new ArrayList<>();
      values.forEach(value -> items.add(written.apply(value)));
      keys.put(key, items);
    }
    return this;
  }

  Map<String, Object> map() {
    return keys;
  }
}
