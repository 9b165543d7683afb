package uk.waymark.kit.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import uk.waymark.contracts.message.Revision;

/**
 * A conclusion as the canonical JSON that is hashed, stored and, with its revision in front,
 * published: written once.
 *
 * @param bytes canonical JSON (RFC 8785) without revision, position and hash
 * @param hash what {@code contracts.message.ContentHash} says of it
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never changed, never compared
record Content(byte[] bytes, String hash) {
  /** Writes a message of {@code contracts.message}. */
  static Content of(Record message) {
    return of(CanonicalRecord.write(message));
  }

  /** Content that is canonical JSON already. */
  static Content of(byte[] canonical) {
    return new Content(canonical, HexFormat.of().formatHex(sha256().digest(canonical)));
  }

  /** The whole message: this content with what is not content in front. */
  static byte[] message(byte[] content, String hash, Revision revision, long position) {
    var front =
        "{\"hash\":\"%s\",\"position\":%d,\"revision\":{\"generation\":%d,\"number\":%d},"
            .formatted(hash, position, revision.generation(), revision.number())
            .getBytes(StandardCharsets.UTF_8);
    var whole = new byte[front.length + content.length - 1];
    System.arraycopy(front, 0, whole, 0, front.length);
    System.arraycopy(content, 1, whole, front.length, content.length - 1);
    return whole;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
