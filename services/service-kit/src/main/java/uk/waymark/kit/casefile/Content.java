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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import uk.waymark.contracts.Json;
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
  private static final Set<String> NOT_CONTENT = Set.of("revision", "position", "hash");
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

  /** Writes a message of {@code contracts.message}. */
  static Content of(Record message) {
    try {
      var bytes = WRITER.writeValueAsBytes(message);
      return new Content(bytes, HexFormat.of().formatHex(sha256().digest(bytes)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A message is always writable.", e);
    }
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

  /** Leaves revision, position and hash out of a message, which is what has a revision. */
  private static final class WithoutRevision extends BeanSerializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public List<BeanPropertyWriter> changeProperties(
        SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
      return properties.stream().noneMatch(each -> each.getType().hasRawClass(Revision.class))
          ? properties
          : properties.stream().filter(each -> !NOT_CONTENT.contains(each.getName())).toList();
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
