package uk.waymark.portal.readmodel;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import uk.waymark.contracts.Json;
import uk.waymark.kit.packed.Packed;

/** Messages as they lie in the tables: the JSON of the contract. */
final class Bodies {
  private Bodies() {}

  static String write(Record message) {
    try {
      return Json.mapper().writeValueAsString(message);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a message of the contract is always writable", impossible);
    }
  }

  /**
   * Reads a message that was stored as it came, packed or not.
   *
   * @throws IllegalStateException when the table holds something else
   */
  static <T> T read(byte[] body, Class<T> kind) {
    try {
      return Json.mapper().readValue(Packed.unpack(body), kind);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException(
          "a stored message is broken at " + Json.place(broken) + "; rebuild the read model");
    } catch (IOException | IllegalArgumentException broken) {
      throw new IllegalStateException("a stored message is broken; rebuild the read model", broken);
    }
  }
}
