package uk.waymark.intake.receive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import uk.waymark.contracts.Json;

/** An event in binary mode, put together: attributes from headers, data from the body. */
public final class Attributes {
  private Attributes() {}

  /**
   * @param headers every header of the message, values as text
   * @param prefix {@code ce-} in HTTP, {@code ce_} in Kafka
   * @param data the body
   */
  public static ObjectNode event(Map<String, String> headers, String prefix, JsonNode data) {
    var event = Json.object();
    headers.forEach(
        (name, value) -> {
          var lower = name.toLowerCase(Locale.ROOT);
          if (lower.startsWith(prefix)) {
            event.put(lower.substring(prefix.length()), value);
          } else if (lower.equals("content-type")) {
            event.put("datacontenttype", value);
          }
        });
    event.set("data", data);
    return event;
  }

  /** Undoes the percent-encoding that the HTTP binding gives to header values. */
  static String decoded(String value) {
    if (value.indexOf('%') < 0) {
      return value;
    }
    var bytes = new ByteArrayOutputStream(value.length());
    for (int i = 0; i < value.length(); i++) {
      char letter = value.charAt(i);
      int high = i + 2 < value.length() ? Character.digit(value.charAt(i + 1), 16) : -1;
      int low = i + 2 < value.length() ? Character.digit(value.charAt(i + 2), 16) : -1;
      if (letter == '%' && high >= 0 && low >= 0) {
        bytes.write(high * 16 + low);
        i += 2;
      } else {
        bytes.writeBytes(String.valueOf(letter).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
