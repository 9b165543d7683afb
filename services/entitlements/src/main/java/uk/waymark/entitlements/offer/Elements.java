package uk.waymark.entitlements.offer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the elements of an array are in a JSON object that this service has written, without spaces
 * between. Found by going over the bytes: reading such an object into a tree takes ten times as
 * long, and most of it is only to be copied.
 *
 * @param from the place after the array's bracket
 * @param to the place of its closing bracket
 * @param all the elements, in order
 */
record Elements(int from, int to, List<Element> all) {
  private static final char QUOTE = '"';

  Elements {
    all = List.copyOf(all);
  }

  /** The bytes as a text of as many characters, in which the JVM searches many at once. */
  static String latin(byte[] json) {
    return new String(json, StandardCharsets.ISO_8859_1);
  }

  /**
   * The elements of an array.
   *
   * @param json as {@link #latin} gives it
   * @param name of a field that no other object within this has
   * @throws IllegalStateException when there is no such array
   */
  static Elements of(String json, String name) {
    // Only a key looks so: within a text the quotation marks would be escaped.
    var key = '"' + name + "\":[";
    int at = json.indexOf(key);
    if (at < 0) {
      throw new IllegalStateException("There is no array " + name);
    }
    at += key.length();
    int from = at;
    var all = new ArrayList<Element>();
    while (json.charAt(at) != ']') {
      int end = afterValue(json, at);
      all.add(new Element(at, end));
      at = json.charAt(end) == ',' ? end + 1 : end;
    }
    return new Elements(from, at, all);
  }

  /**
   * A text at the top of an element that is an object.
   *
   * @param json as {@link #latin} gives it
   */
  static Optional<String> text(String json, Element element, String name) {
    int at = value(json, element.from(), name);
    if (at < 0) {
      return Optional.empty();
    }
    int end = json.charAt(at) == QUOTE ? afterString(json, at) : at;
    var bytes = json.substring(at, end).getBytes(StandardCharsets.ISO_8859_1);
    var text = new String(bytes, StandardCharsets.UTF_8);
    if (text.isEmpty() || text.indexOf('\\') >= 0) {
      throw new IllegalStateException(name + " is no plain text");
    }
    return Optional.of(text.substring(1, text.length() - 1));
  }

  /** The place of a value of an object that begins here; negative when it has no such field. */
  private static int value(String json, int object, String name) {
    int at = object + 1;
    while (json.charAt(at) == QUOTE) {
      int colon = afterString(json, at);
      if (colon - at - 2 == name.length() && json.startsWith(name, at + 1)) {
        return colon + 1;
      }
      at = afterValue(json, colon + 1);
      if (json.charAt(at) == ',') {
        at++;
      }
    }
    return -1;
  }

  /** A quotation mark ends the text unless an odd number of backslashes stands before it. */
  private static int afterString(String json, int quote) {
    int at = json.indexOf(QUOTE, quote + 1);
    while (json.charAt(at - 1) == '\\' && isEscaped(json, at)) {
      at = json.indexOf(QUOTE, at + 1);
    }
    return at + 1;
  }

  private static boolean isEscaped(String json, int at) {
    int first = at;
    while (json.charAt(first - 1) == '\\') {
      first--;
    }
    return (at - first) % 2 == 1;
  }

  private static int afterValue(String json, int start) {
    int at = start;
    int depth = 0;
    while (true) {
      switch (json.charAt(at)) {
        case QUOTE -> at = afterString(json, at);
        case '{', '[' -> {
          depth++;
          at++;
        }
        case '}', ']' -> {
          if (depth == 0) {
            return at; // of the object or array around a number, true, false or null
          }
          depth--;
          at++;
        }
        case ',' -> {
          if (depth == 0) {
            return at;
          }
          at++;
          continue;
        }
        default -> {
          at++;
          continue;
        }
      }
      if (depth == 0) {
        return at;
      }
    }
  }

  /**
   * One element.
   *
   * @param to the place after it
   */
  record Element(int from, int to) {}
}
