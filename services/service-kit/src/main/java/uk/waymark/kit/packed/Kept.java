package uk.waymark.kit.packed;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A large JSON object in two columns of a table: packed, as it was when it was last written whole,
 * and how it differs from that since. A change of a few words then takes a few bytes in the row
 * instead of all of it anew: some ten rows beside the table, and as many to be cleaned away.
 *
 * <p>The difference is a mark, the CRC-32 of the first column and a {@link Difference} of the UTF-8
 * before packing. It is always from what lies there whole, never from another difference.
 */
public final class Kept {
  private static final byte MARK = 2;
  private static final int HEADER = 1 + Integer.BYTES;

  /** A row has room for so much; more of it would be stored beside the table again. */
  private static final int LONGEST_DIFFERENCE = 1_000;

  private final byte[] packed;
  private final byte[] before;
  private final byte[] json;

  private Kept(byte[] packed, byte[] before, byte[] json) {
    this.packed = packed;
    this.before = before;
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
    return new Kept(
        whole,
        unpacked,
        since != null && isFrom(whole, since)
            ? Difference.applied(unpacked, Arrays.copyOfRange(since, HEADER, since.length))
            : unpacked);
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
    return Arrays.equals(before, other)
        ? new Columns(null, null)
        : Difference.between(before, other, LONGEST_DIFFERENCE)
            .map(difference -> new Columns(null, marked(difference)))
            .orElseGet(() -> columnsOf(other));
  }

  private byte[] marked(byte[] difference) {
    return ByteBuffer.allocate(HEADER + difference.length)
        .put(MARK)
        .putInt(checksum(packed))
        .put(difference)
        .array();
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

  /**
   * What to write into the two columns.
   *
   * @param whole null where it is to stay as it is
   * @param since null where the object is the one that is or comes there whole
   */
  @SuppressWarnings("ArrayRecordComponent") // written once, never changed, never compared
  public record Columns(byte @Nullable [] whole, byte @Nullable [] since) {}
}
