package uk.waymark.kit.casefile;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.message.ContentHash;
import uk.waymark.contracts.message.Revision;

/**
 * Writes a message of {@code contracts.message}, or a part of one, as canonical JSON (RFC 8785)
 * without what is no content. A part is written as it stands in the whole.
 */
public final class CanonicalRecord {
  private static final ObjectWriter WRITER =
      ((JsonMapper) Json.mapper())
          .rebuild()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
          .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .addModule(
              new SimpleModule()
                  .addSerializer(new CanonicalDecimal())
                  .setSerializerModifier(new WithoutRevision()))
          .build()
          .writer();

  private CanonicalRecord() {}

  /** The bytes of a record. */
  public static byte[] write(Record message) {
    try {
      return WRITER.writeValueAsBytes(message);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A message is always writable.", e);
    }
  }

  /** Leaves what is no content out of a message, which is what has a revision. */
  private static final class WithoutRevision extends BeanSerializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public List<BeanPropertyWriter> changeProperties(
        SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
      return properties.stream().noneMatch(each -> each.getType().hasRawClass(Revision.class))
          ? properties
          : properties.stream()
              .filter(each -> !ContentHash.NOT_CONTENT.contains(each.getName()))
              .toList();
    }
  }

  /** Amounts in the one form that RFC 8785 gives them: no trailing noughts, no exponent. */
  private static final class CanonicalDecimal extends StdSerializer<BigDecimal> {
    private static final long serialVersionUID = 1L;

    CanonicalDecimal() {
      super(BigDecimal.class);
    }

    @Override
    public void serialize(BigDecimal value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeNumber(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
    }
  }
}
