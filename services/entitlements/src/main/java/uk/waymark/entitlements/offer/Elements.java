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
  private static final byte QUOTE = '"';

  Elements {
    all = List.copyOf(all);
  }

  /**
   * The elements of an array.
   *
   * @param name of a field that no other object within this has
   * @throws IllegalStateException when there is no such array
   */
  static Elements of(Written written, String name) {
    // Only a key looks so: within a text the quotation marks would be escaped.
    var key = '"' + name + "\":[";
    int at = written.text().indexOf(key);
    if (at < 0) {
      throw new IllegalStateException("There is no array " + name);
    }
    at += key.length();
    int from = at;
    byte[] json = written.json();
    var all = new ArrayList<Element>();
    while (json[at] != ']') {
      int end = afterValue(json, at);
      all.add(new Element(at, end));
      at = json[end] == ',' ? end + 1 : end;
    }
    return new Elements(from, at, all);
  }

  /**
   * A text at the top of an element that is an object; empty when it has no such field.
   *
   * @throws IllegalStateException when it is no plain text
   */
  static Optional<String> text(Written written, Element element, String name) {
    byte[] json = written.json();
    int at = value(written, element.from(), name);
    if (at < 0) {
      return Optional.empty();
    }
    int end = json[at] == QUOTE ? afterString(json, at) : at;
    var text = new String(json, at, end - at, StandardCharsets.UTF_8);
    if (text.isEmpty() || text.indexOf('\\') >= 0) {
      throw new IllegalStateException(name + " is no plain text");
    }
    return Optional.of(text.substring(1, text.length() - 1));
  }

  /** The place of a value of an object that begins here; negative when it has no such field. */
  private static int value(Written written, int object, String name) {
    byte[] json = written.json();
    int at = object + 1;
    while (json[at] == QUOTE) {
      int colon = afterString(json, at);
      if (colon - at - 2 == name.length() && written.text().startsWith(name, at + 1)) {
        return colon + 1;
      }
      at = afterValue(json, colon + 1);
      if (json[at] == ',') {
        at++;
      }
    }
    return -1;
  }

  private static int afterString(byte[] json, int quote) {
    int at = quote + 1;
    while (json[at] != QUOTE) {
      at += json[at] == '\\' ? 2 : 1;
    }
    return at + 1;
  }

  private static int afterValue(byte[] json, int start) {
    int at = start;
    int depth = 0;
    while (true) {
      switch (json[at]) {
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
   * An object as this service has written it.
   *
   * @param text the bytes as a text of as many characters, in which the JVM searches many at once
   */
  @SuppressWarnings("ArrayRecordComponent") // never changed, never compared
  record Written(byte[] json, String text) {
    static Written of(byte[] json) {
      return new Written(json, new String(json, StandardCharsets.ISO_8859_1));
    }
  }

  /**
   * One element.
   *
   * @param to the place after it
   */
  record Element(int from, int to) {}
}
