package uk.waymark.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * How JSON is read and written everywhere in Waymark.
 *
 * <p>A key given twice, anything after the value, and what is not JSON are refused; numbers keep
 * their digits; error messages never quote the text that was read.
 */
public final class Json {
  private static final JsonMapper TREE = strict().build();

  private Json() {}

  /** For records and trees: dates in ISO form, absent values left out, unknown fields ignored. */
  public static ObjectMapper mapper() {
    return Records.MAPPER;
  }

  /** An empty object. */
  public static ObjectNode object() {
    return TREE.createObjectNode();
  }

  /**
   * Reads one JSON value in UTF-8.
   *
   * @throws JsonProcessingException if it is not JSON; show {@link #place}, never its message
   */
  public static JsonNode parse(byte[] utf8) throws JsonProcessingException {
    try {
      return TREE.readTree(utf8);
    } catch (JsonProcessingException e) {
      throw e;
    } catch (IOException e) {
      throw new NotUtf8(e);
    }
  }

  /** Where a text stopped being JSON: "line 3, column 14", counted from one. */
  public static String place(JsonProcessingException fault) {
    var location = fault.getLocation();
    return location == null
        ? "line 1"
        : "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
  }

  /** The canonical form of RFC 8785 in UTF-8: keys sorted, no spaces, one form for each number. */
  public static byte[] canonical(JsonNode value) {
    return CanonicalJson.of(value);
  }

  private static JsonMapper.Builder strict() {
    return JsonMapper.builder(
            JsonFactory.builder()
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build())
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
  }

  /** Made only when records are mapped, so that reading trees starts fast. */
  private static final class Records {
    private static final JsonMapper MAPPER =
        strict()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addDeserializer(LocalDate.class, new CivilDate()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();
  }

  /** Dates as {@link IsoTime} reads them: a formatter took a third of the time of a message. */
  private static final class CivilDate extends StdScalarDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    CivilDate() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
      }
      var text = parser.getText();
      try {
        return IsoTime.date(text);
      } catch (DateTimeParseException e) {
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not a date");
      }
    }
  }

  /** Bytes that are not UTF-8 at all. */
  private static final class NotUtf8 extends JsonProcessingException {
    private static final long serialVersionUID = 1L;

    NotUtf8(IOException cause) {
      super("these bytes are not UTF-8", cause);
    }
  }
}
