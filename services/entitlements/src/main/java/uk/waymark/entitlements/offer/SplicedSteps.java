package uk.waymark.entitlements.offer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The steps of a conclusion that is being amended, each once in the order in which they are first
 * named. A step has the number of its place before; those that come new follow.
 */
final class SplicedSteps {
  private static final int ROOM = 32;
  private static final byte COMMA = ',';

  private final byte[] json;
  private final Elements old;
  private final List<byte[]> added = new ArrayList<>();

  /** The new place of each number; negative before it is named. */
  private int[] places;

  /** The number of each place. */
  private int[] numbers;

  private int named;
  private int length;

  /**
   * None is named yet.
   *
   * @param old the steps in the conclusion so far, each another
   */
  SplicedSteps(byte[] json, Elements old) {
    this.json = json;
    this.old = old;
    places = new int[old.size() + ROOM];
    Arrays.fill(places, -1);
    numbers = new int[old.size() + ROOM];
  }

  /** The number of a step, which is added if it is not there. */
  int number(byte[] step) {
    for (int i = 0; i < old.size(); i++) {
      if (old.to(i) - old.from(i) == step.length
          && Arrays.equals(json, old.from(i), old.to(i), step, 0, step.length)) {
        return i;
      }
    }
    for (int i = 0; i < added.size(); i++) {
      if (Arrays.equals(added.get(i), step)) {
        return old.size() + i;
      }
    }
    added.add(step);
    int number = old.size() + added.size() - 1;
    if (number == places.length) {
      places = Arrays.copyOf(places, number * 2);
      Arrays.fill(places, number, places.length, -1);
      numbers = Arrays.copyOf(numbers, number * 2);
    }
    return number;
  }

  /** The new place of a step that is named now. */
  int place(int number) {
    if (number >= old.size() + added.size()) {
      throw new IllegalStateException("There is no such step");
    }
    if (places[number] < 0) {
      places[number] = named;
      numbers[named++] = number;
      length +=
          number < old.size()
              ? old.to(number) - old.from(number)
              : added.get(number - old.size()).length;
    }
    return places[number];
  }

  /** Where the steps begin in the conclusion so far. */
  int from() {
    return old.from();
  }

  /** Where they end there. */
  int to() {
    return old.to();
  }

  /** The bytes of all that were named, with the commas between. */
  int length() {
    return length + Math.max(0, named - 1);
  }

  /** Writes them from a place on and returns the place after them. */
  int write(byte[] whole, int start) {
    int at = start;
    for (int place = 0; place < named; place++) {
      if (place > 0) {
        whole[at++] = COMMA;
      }
      int number = numbers[place];
      byte[] from = number < old.size() ? json : added.get(number - old.size());
      int begin = number < old.size() ? old.from(number) : 0;
      int size = (number < old.size() ? old.to(number) : from.length) - begin;
      System.arraycopy(from, begin, whole, at, size);
      at += size;
    }
    return at;
  }
}
