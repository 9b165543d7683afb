package uk.waymark.kit.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.message.Revision;

/**
 * A conclusion as the canonical JSON that is hashed, stored and, with its revision in front,
 * published: written once.
 *
 * @param bytes canonical JSON (RFC 8785) without what is no content
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

  /**
   * The whole message: this content with what is not content in front.
   *
   * @param named what else is no content, by field ({@link Deriver#named})
   */
  static byte[] message(
      byte[] content, String hash, Revision revision, long position, Map<String, Object> named) {
    var front = front(hash, revision, position, named);
    var whole = new byte[front.length + content.length - 1];
    System.arraycopy(front, 0, whole, 0, front.length);
    System.arraycopy(content, 1, whole, front.length, content.length - 1);
    return whole;
  }

  private static byte[] front(
      String hash, Revision revision, long position, Map<String, Object> named) {
    var front = Json.mapper().createObjectNode();
    front.put("hash", hash).put("position", position);
    front.putPOJO("revision", revision);
    named.forEach(front::putPOJO);
    try {
      byte[] json = Json.mapper().writeValueAsBytes(front);
      json[json.length - 1] = ','; // the content goes on where this object would end
      return json;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What a message names is always writable.", e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
