package uk.waymark.kit.packed;

import java.nio.BufferOverflowException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * How some bytes differ from others, as often as it is needed: how many are the same, how many of
 * the others are left out, how many new ones come there, each as four bytes, and the new ones. What
 * then follows is the same to the end.
 *
 * <p>It is made for a text in which a few words or numbers have changed. Where it is not seen soon
 * behind a change how the two go on alike, all is new but for what is the same at the end.
 */
final class Difference {
  /** So many equal bytes are taken for the place at which the two go on alike. */
  private static final int ALIKE = 24;

  /** How far behind a change that is looked for. */
  private static final int FAR = 64;

  /** How many bytes more one of the two may have there. */
  private static final int MORE = 16;

  /** Compared at once from the end backwards, which the JVM does many bytes at a time. */
  private static final int BLOCK = 1_024;

  private final byte[] before;
  private final byte[] after;

  private Difference(byte[] before, byte[] after) {
    this.before = before;
    this.after = after;
  }

  /**
   * How one differs from another.
   *
   * @param longest the most bytes it may take
   * @return empty when it takes more
   */
  static Optional<byte[]> between(byte[] before, byte[] after, int longest) {
    var told = ByteBuffer.allocate(longest);
    try {
      new Difference(before, after).tell(told);
    } catch (BufferOverflowException e) {
      return Optional.empty();
    }
    return Optional.of(Arrays.copyOf(told.array(), told.position()));
  }

  /**
   * What comes of the others by a difference from them.
   *
   * @throws IllegalArgumentException when it is none from these
   */
  static byte[] applied(byte[] before, byte[] difference) {
    try {
      var after = ByteBuffer.allocate(lengthAfter(before, difference));
      var told = ByteBuffer.wrap(difference);
      int old = 0;
      while (told.hasRemaining()) {
        int same = told.getInt();
        after.put(before, old, same);
        old += same + told.getInt();
        int added = told.getInt();
        after.put(difference, told.position(), added);
        told.position(told.position() + added);
      }
      return after.put(before, old, before.length - old).array();
    } catch (IndexOutOfBoundsException
        | BufferUnderflowException
        | BufferOverflowException
        | NegativeArraySizeException e) {
      throw new IllegalArgumentException("These bytes are not how these others differ.", e);
    }
  }

  private static int lengthAfter(byte[] before, byte[] difference) {
    var told = ByteBuffer.wrap(difference);
    int length = before.length;
    while (told.hasRemaining()) {
      told.getInt();
      int leftOut = told.getInt();
      if (leftOut < 0 || leftOut > length) {
        throw new IllegalArgumentException("More is left out than there was.");
      }
      length -= leftOut;
      int added = told.getInt();
      length += added;
      told.position(told.position() + added);
    }
    return length;
  }

  private void tell(ByteBuffer told) {
    int old = 0;
    int next = 0;
    int same = same(old, next);
    while (same >= 0) {
      old += same;
      next += same;
      var place = goingOnAlike(old, next);
      told.putInt(same).putInt(place.old() - old).putInt(place.next() - next);
      told.put(after, next, place.next() - next);
      old = place.old();
      next = place.next();
      same = same(old, next);
    }
  }

  /** How many bytes are the same from there on; negative when all of the rest is. */
  private int same(int old, int next) {
    return Arrays.mismatch(before, old, before.length, after, next, after.length);
  }

  /** Where the two go on alike behind a change. */
  private Place goingOnAlike(int old, int next) {
    for (int far = 1; far <= FAR; far++) {
      for (int more = 0; more <= MORE; more++) {
        if (areAlike(old + far + more, next + far)) {
          return new Place(old + far + more, next + far);
        }
        if (areAlike(old + far, next + far + more)) {
          return new Place(old + far, next + far + more);
        }
      }
    }
    int back = sameAtTheEnd(Math.min(before.length - old, after.length - next));
    return new Place(before.length - back, after.length - back);
  }

  private boolean areAlike(int old, int next) {
    return old + ALIKE <= before.length
        && next + ALIKE <= after.length
        && Arrays.equals(before, old, old + ALIKE, after, next, next + ALIKE);
  }

  /** How many bytes are the same at the end, up to a number. */
  private int sameAtTheEnd(int most) {
    int same = 0;
    while (most - same >= BLOCK && isSameBeforeTheEnd(same)) {
      same += BLOCK;
    }
    while (same < most && before[before.length - same - 1] == after[after.length - same - 1]) {
      same++;
    }
    return same;
  }

  private boolean isSameBeforeTheEnd(int fromEnd) {
    int old = before.length - fromEnd;
    int next = after.length - fromEnd;
    return Arrays.equals(before, old - BLOCK, old, after, next - BLOCK, next);
  }

  /** A place in the one and in the other. */
  private record Place(int old, int next) {}
}
