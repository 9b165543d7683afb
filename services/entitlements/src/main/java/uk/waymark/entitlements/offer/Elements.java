package uk.waymark.entitlements.offer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Where the elements of an array are in a JSON object that this service has written, without spaces
 * between. All elements are objects and begin with the same field, so each is found by searching
 * for how it begins, which the JVM does for many bytes at once: reading such an object into a tree
 * takes a hundred times as long, and most of it is only to be copied.
 *
 * <p>No text can look like a field or the beginning of an object: within a text the quotation marks
 * would be escaped.
 */
final class Elements {
  private static final char QUOTE = '"';
  private static final int SOME = 64;

  private final int from;
  private final int to;

  /** Where each element begins and, one place after a comma, the next one would. */
  private final int[] starts;

  private Elements(int from, int to, int[] starts) {
    this.from = from;
    this.to = to;
    this.starts = starts;
  }

  /**
   * The elements of an array.
   *
   * @param name of a field that no other object within this has
   * @param first the first field of every element, and of no object in an array within one
   * @param next the name of the field after the array, which none within an element has
   * @param after a place before the array, from which it is searched for
   * @throws IllegalStateException when there is no such array
   */
  static Elements of(Written written, String name, String first, String next, int after) {
    var text = written.text();
    var key = QUOTE + name + "\":[";
    int at = text.indexOf(key, after);
    int from = at + key.length();
    int to = at < 0 ? -1 : text.indexOf("],\"" + next + "\":", from);
    if (to < 0) {
      throw new IllegalStateException("There is no array " + name);
    }
    if (from == to) {
      return new Elements(from, to, new int[] {from});
    }
    var beginning = "{\"" + first + "\":";
    if (!text.startsWith(beginning, from) || text.charAt(to - 1) != '}') {
      throw new IllegalStateException(name + " has other elements");
    }
    var following = "}," + beginning;
    int[] starts = new int[SOME];
    int found = 0;
    for (int start = from; start >= from; ) {
      if (found + 1 == starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
      }
      starts[found++] = start;
      start = text.indexOf(following, start, to) + 2;
    }
    starts[found] = to + 1;
    return new Elements(from, to, Arrays.copyOf(starts, found + 1));
  }

  /** The place after the array's bracket. */
  int from() {
    return from;
  }

  /** The place of its closing bracket. */
  int to() {
    return to;
  }

  /** How many there are. */
  int size() {
    return starts.length - 1;
  }

  /** Where an element begins. */
  int from(int element) {
    return starts[element];
  }

  /** The place after an element. */
  int to(int element) {
    return starts[element + 1] - 1;
  }

  /**
   * A text that belongs to an element.
   *
   * @param field its name; in this element no object before it has one of that name
   * @throws IllegalStateException when there is none or it is no plain text
   */
  String text(Written written, int element, String field) {
    var mark = QUOTE + field + "\":\"";
    int at = written.text().indexOf(mark, from(element), to(element));
    int end = at < 0 ? -1 : written.text().indexOf(QUOTE, at + mark.length());
    if (end < 0) {
      throw new IllegalStateException("There is no " + field);
    }
    at += mark.length();
    var text = new String(written.json(), at, end - at, StandardCharsets.UTF_8);
    if (text.indexOf('\\') >= 0) {
      throw new IllegalStateException(field + " is no plain text");
    }
    return text;
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
}
