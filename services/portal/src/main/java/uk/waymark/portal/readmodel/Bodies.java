package uk.waymark.portal.readmodel;

import com.fasterxml.jackson.core.JsonProcessingException;
import uk.waymark.contracts.Json;

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
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalStateException when the table holds something else
   */
  static <T> T read(String body, Class<T> kind) {
    try {
      return Json.mapper().readValue(body, kind);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException(
          "a stored message is broken at " + Json.place(broken) + "; rebuild the read model");
    }
  }
}
