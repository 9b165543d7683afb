package uk.waymark.contracts.message;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import uk.waymark.contracts.Json;

/** The hash by which two derived messages are compared: equal content, equal hash. */
public final class ContentHash {
  /**
   * The fields of a derived message that say nothing of the person, so that the hash leaves out.
   */
  public static final Set<String> NOT_CONTENT = Set.of("revision", "position", "packs", "hash");

  private ContentHash() {}

  /**
   * SHA-256 of the canonical JSON (RFC 8785) of a message without revision, position, packs and
   * hash, as 64 hexadecimal digits. Fields that are null count as absent.
   */
  public static String of(JsonNode message) {
    ObjectNode content = message.deepCopy();
    content.remove(NOT_CONTENT);
    withoutNulls(content);
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Json.canonical(content)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The hash of a message record. */
  public static String of(Record message) {
    return of(Json.mapper().<JsonNode>valueToTree(message));
  }

  private static void withoutNulls(JsonNode value) {
    if (value instanceof ObjectNode object) {
      object.properties().removeIf(field -> field.getValue().isNull());
    }
    value.forEach(ContentHash::withoutNulls);
  }
}
