package uk.waymark.intake.erasure;

import java.nio.ByteBuffer;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/**
 * Reads of a message only whether it has content: an empty array for any, null for a tombstone.
 * Intake has no business with what the deriving services conclude, and whole life courses would
 * fill its memory.
 */
public final class ContentLeftOut implements Deserializer<byte[]> {
  private static final byte[] SOME = {};

  @Override
  public byte @Nullable [] deserialize(String topic, byte @Nullable [] content) {
    return content == null ? null : SOME;
  }

  @Override
  public byte @Nullable [] deserialize(
      String topic, Headers headers, @Nullable ByteBuffer content) {
    return content == null ? null : SOME;
  }
}
