package uk.waymark.statute.facts;

/** The contract's word for a type of happening, from the name of its record. */
final class EventWords {
  private static final ClassValue<String> WORDS =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
          var words = new StringBuilder();
          for (var letter : type.getSimpleName().toCharArray()) {
            if (Character.isUpperCase(letter) && !words.isEmpty()) {
              words.append('-');
            }
            words.append(Character.toLowerCase(letter));
          }
          return words.toString();
        }
      };

  private EventWords() {}

  static String of(Happening what) {
    return what instanceof Happening.Noted(var type) ? type : WORDS.get(what.getClass());
  }
}
