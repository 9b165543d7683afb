package uk.waymark.explain.examples;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.regex.Pattern;
import uk.waymark.contracts.Json;

/**
 * One event in short: {@code 2025-06-01 care-started: {legalBasis: section-20}}. With a moment in
 * the place of the date ({@code 2025-06-30T23:30:00Z care-ended: ...}) the event says only when it
 * happened and not the day. Beside the data of the type: {@code id} names the event for others,
 * {@code corrects} names the one it replaces, {@code recorded} says when it was recorded (a date or
 * a moment; else the day itself).
 *
 * @param line the line of the file it stands on, from 1
 * @param when the date or moment
 * @param type the type in words
 * @param data the data and the three words above
 */
@JsonDeserialize(using = EventLine.Reader.class)
record EventLine(int line, String when, String type, ObjectNode data) {
  private static final Pattern FORM =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d(?:T[0-9:.]+(?:Z|[+-]\\d\\d:\\d\\d))?) ([a-z-]+)");

  /** Whether the event tells a moment and leaves the day to be worked out. */
  boolean momentOnly() {
    return when.contains("T");
  }

  /** Reads an event and where it stands. */
  static final class Reader extends StdDeserializer<EventLine> {
    private static final long serialVersionUID = 1L;

    Reader() {
      super(EventLine.class);
    }

    @Override
    public EventLine deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      var place = parser.currentTokenLocation();
      JsonNode node = parser.readValueAsTree();
      var words = node.isTextual() ? node.asText() : "";
      var data = Json.object();
      if (node.isObject() && node.size() == 1) {
        var only = node.properties().iterator().next();
        words = only.getKey();
        if (only.getValue() instanceof ObjectNode given) {
          data = given;
        }
      }
      var form = FORM.matcher(words);
      if (!form.matches()) {
        throw new JsonMappingException(
            parser, "not of the form \"DATE event-type: {field: value}\": " + node, place);
      }
      return new EventLine(place.getLineNr(), form.group(1), form.group(2), data);
    }
  }
}
