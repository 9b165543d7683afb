package uk.waymark.kit.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A hash over a set that does not depend on its order: the sum of the first 16 bytes of the SHA-256
 * of each member, as unsigned numbers, modulo 2^128.
 *
 * <p>Not thread-safe.
 */
public final class RecordHash {
  private final MessageDigest digest = sha256();
  private long high;
  private long low;

  /** Adds one event by its source and id. */
  public RecordHash addEvent(String source, String id) {
    return add(source + "\n" + id);
  }

  /**
   * Adds what was concluded for one person.
   *
   * @param key authority/subject
   * @param contentHash SHA-256 of the derived content, in hex
   */
  public RecordHash addDerived(String key, String contentHash) {
    return add(key + "\n" + contentHash);
  }

  private RecordHash add(String member) {
    var bytes = digest.digest(member.getBytes(StandardCharsets.UTF_8));
    var lowBefore = low;
    low += eightBytes(bytes, 8);
    high += eightBytes(bytes, 0) + (Long.compareUnsigned(low, lowBefore) < 0 ? 1 : 0);
    return this;
  }

  private static long eightBytes(byte[] bytes, int from) {
    return ByteBuffer.wrap(bytes).getLong(from);
  }

  /** The sum as 32 lower-case hex digits; all noughts for the empty set. */
  public String hex() {
    var format = HexFormat.of();
    return format.toHexDigits(high) + format.toHexDigits(low);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
