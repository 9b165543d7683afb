package uk.waymark.contracts.event.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One of a closed list of words of the contract, such as {@code care-order}. */
public interface Word {
  /** The name of the constant, as an enum has it. */
  String name();

  /** The word as it stands in an event. */
  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant that a word stands for; empty for a word this version does not know. */
  static <E extends Enum<E> & Word> Optional<E> of(Class<E> list, String word) {
    return Optional.ofNullable(list.cast(Words.BY_LIST.get(list).get(word)));
  }

  /** The words of each list, worked out once. */
  final class Words {
    private static final ClassValue<Map<String, Object>> BY_LIST =
        new ClassValue<>() {
          @Override
          protected Map<String, Object> computeValue(Class<?> list) {
            return Arrays.stream(list.getEnumConstants())
                .collect(
                    Collectors.toMap(constant -> ((Word) constant).word(), Function.identity()));
          }
        };

    private Words() {}
  }
}
