package uk.waymark.contracts.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Consumer;

/**
 * What no text and no number of an event may hold, whatever the schema says: characters that can't
 * be stored or that hide something, and numbers of absurd size.
 */
final class ValueRules {
  private static final int MOST_DIGITS = 40;

  private ValueRules() {}

  /** Whether all values are sound; each that is not is reported. */
  static boolean check(String pointer, JsonNode value, Consumer<Violation> report) {
    boolean sound = true;
    if (value.isObject()) {
      for (var field : value.properties()) {
        sound &= check(Pointer.to(pointer, field.getKey()), field.getValue(), report);
      }
    } else if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        sound &= check(pointer + "/" + i, value.path(i), report);
      }
    } else if (value.isTextual() && !isStorable(value.textValue())) {
      report.accept(
          new Violation(
              pointer,
              "This holds a control character or half a character: leave it out or write the whole"
                  + " character."));
      sound = false;
    } else if (value.isNumber() && !isReasonable(value)) {
      report.accept(new Violation(pointer, "This number is too large or has too many digits."));
      sound = false;
    }
    return sound;
  }

  private static boolean isStorable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
        return false;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isReasonable(JsonNode number) {
    var digits = number.decimalValue();
    return digits.precision() <= MOST_DIGITS && Math.abs((long) digits.scale()) <= MOST_DIGITS;
  }
}
