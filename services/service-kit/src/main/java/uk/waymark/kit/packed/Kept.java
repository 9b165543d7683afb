package uk.waymark.kit.packed;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A large JSON object in two columns of a table: packed, as it was when it was last written whole,
 * and how it differs from that since. A change of a few words then takes a few bytes in the row
 * instead of all of it anew: some ten rows beside the table, and as many to be cleaned away.
 *
 * <p>The difference is a mark, the CRC-32 of the first column, how many bytes are the same in front
 * and how many at the end, as four bytes each, and what stands between them; all of UTF-8 before
 * packing. It is always from what lies there whole, never from another difference.
 */
public final class Kept {
  private static final byte MARK = 2;
  private static final int HEADER = 1 + 3 * Integer.BYTES;

  /** A row has room for so much; more of it would be stored beside the table again. */
  private static final int LONGEST_DIFFERENCE = 1_000;

  /** Compared at once from the end backwards, which the JVM does many bytes at a time. */
  private static final int BLOCK = 1_024;

  private final byte[] packed;
  private final byte[] whole;
  private final byte[] json;

  private Kept(byte[] packed, byte[] whole, byte[] json) {
    this.packed = packed;
    this.whole = whole;
    this.json = json;
  }

  /**
   * What two columns say. A difference from another whole than this one says nothing: whoever wrote
   * the whole did not know of differences and left it there.
   *
   * @param whole packed
   * @param since how the object differs from it; null where it does not
   * @throws IllegalArgumentException when they are not what this class and {@link Packed} write
   */
  public static Kept read(byte[] whole, byte @Nullable [] since) {
    byte[] unpacked = Packed.unpack(whole);
    boolean differs = since != null && isFrom(whole, since);
    return new Kept(whole, unpacked, differs ? changed(unpacked, since) : unpacked);
  }

  /** The object as it is now, in UTF-8. */
  public byte[] json() {
    return json;
  }

  /** What to write for an object of which nothing is kept yet, or none of it is to stay. */
  public static Columns columnsOf(byte[] json) {
    return new Columns(Packed.pack(json), null);
  }

  /** What to write so that the columns say another object than now. */
  public Columns columnsFor(byte[] other) {
    return Arrays.equals(whole, other)
        ? new Columns(null, null)
        : difference(checksum(packed), whole, other)
            .map(since -> new Columns(null, since))
            .orElseGet(() -> columnsOf(other));
  }

  private static int checksum(byte[] packed) {
    var checksum = new CRC32();
    checksum.update(packed);
    return (int) checksum.getValue();
  }

  private static boolean isFrom(byte[] packed, byte[] since) {
    if (since.length < HEADER || since[0] != MARK) {
      throw new IllegalArgumentException("These bytes are not how an object differs.");
    }
    return ByteBuffer.wrap(since).getInt(1) == checksum(packed);
  }

  private static Optional<byte[]> difference(int checksum, byte[] before, byte[] after) {
    int shorter = Math.min(before.length, after.length);
    int mismatch = Arrays.mismatch(before, 0, shorter, after, 0, shorter);
    int front = mismatch < 0 ? shorter : mismatch;
    int back = sameAtTheEnd(before, after, shorter - front);
    int between = after.length - front - back;
    if (between > LONGEST_DIFFERENCE) {
      return Optional.empty();
    }
    return Optional.of(
        ByteBuffer.allocate(HEADER + between)
            .put(MARK)
            .putInt(checksum)
            .putInt(front)
            .putInt(back)
            .put(after, front, between)
            .array());
  }

  /** How many bytes are the same at the end, up to a number. */
  private static int sameAtTheEnd(byte[] one, byte[] other, int most) {
    int same = 0;
    while (most - same >= BLOCK && sameBefore(one, other, same, BLOCK)) {
      same += BLOCK;
    }
    while (same < most && one[one.length - same - 1] == other[other.length - same - 1]) {
      same++;
    }
    return same;
  }

  private static boolean sameBefore(byte[] one, byte[] other, int fromEnd, int length) {
    int end = one.length - fromEnd;
    int otherEnd = other.length - fromEnd;
    return Arrays.equals(one, end - length, end, other, otherEnd - length, otherEnd);
  }

  private static byte[] changed(byte[] before, byte[] since) {
    int front = ByteBuffer.wrap(since).getInt(1 + Integer.BYTES);
    int back = ByteBuffer.wrap(since).getInt(1 + 2 * Integer.BYTES);
    if (front < 0 || back < 0 || front > before.length - back) {
      throw new IllegalArgumentException("These bytes are not how this object differs.");
    }
    int between = since.length - HEADER;
    byte[] after = new byte[front + between + back];
    System.arraycopy(before, 0, after, 0, front);
    System.arraycopy(since, HEADER, after, front, between);
    System.arraycopy(before, before.length - back, after, front + between, back);
    return after;
  }

  /**
   * What to write into the two columns.
   *
   * @param whole null where it is to stay as it is
   * @param since null where the object is the one that is or comes there whole
   */
  @SuppressWarnings("ArrayRecordComponent") // written once, never changed, never compared
  public record Columns(byte @Nullable [] whole, byte @Nullable [] since) {}
}
