package uk.waymark.intake.parked;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a Kafka message, in their order: as they came, or as they were kept with it, a
 * line each.
 *
 * @param all every header, the same name more than once if it came so
 */
public record Headers(List<Header> all) {
  /**
   * One header.
   *
   * @param name as it came
   * @param text its value as UTF-8; null if it had none
   */
  public record Header(String name, @Nullable String text) {}

  /** Copies the list. */
  public Headers {
    all = List.copyOf(all);
  }

  /** Those of this message. */
  public static Headers of(ConsumerRecord<?, ?> message) {
    var all = new ArrayList<Header>();
    for (var header : message.headers()) {
      all.add(
          new Header(
              header.key(),
              header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8)));
    }
    return new Headers(all);
  }

  /** By their names in small letters; of a name that came twice the last counts. */
  public Map<String, String> byName() {
    var byName = new HashMap<String, String>();
    for (var header : all) {
      if (header.text() != null) {
        byName.put(header.name().toLowerCase(Locale.ROOT), header.text());
      }
    }
    return byName;
  }

  /**
   * Whether the attributes of the event are headers and the value is its data (Kafka binding of
   * CloudEvents 1.0); the whole event is the value otherwise.
   */
  public boolean isBinary() {
    var byName = byName();
    return byName.containsKey("ce_specversion")
        && !byName
            .getOrDefault("content-type", "")
            .toLowerCase(Locale.ROOT)
            .startsWith("application/cloudevents");
  }

  /**
   * Writes those of this message, a line each: name, colon, value; without a colon if it has no
   * value. A line break is written as {@code \n} or {@code \r}, so that what a line says never ends
   * the headers nor begins another one; a backslash as {@code \\}, a colon in a name as {@code \:}.
   */
  static void write(ConsumerRecord<?, ?> message, ByteArrayOutputStream out) {
    for (var header : message.headers()) {
      writeEscaped(header.key().getBytes(StandardCharsets.UTF_8), true, out);
      if (header.value() != null) {
        out.write(':');
        writeEscaped(header.value(), false, out);
      }
      out.write('\n');
    }
  }

  private static void writeEscaped(byte[] text, boolean isName, ByteArrayOutputStream out) {
    for (byte each : text) {
      if (each == '\n') {
        out.writeBytes(new byte[] {'\\', 'n'});
      } else if (each == '\r') {
        out.writeBytes(new byte[] {'\\', 'r'});
      } else if (each == '\\' || (isName && each == ':')) {
        out.writeBytes(new byte[] {'\\', each});
      } else {
        out.write(each);
      }
    }
  }

  /** Reads what {@link #write} wrote, up to this byte. */
  static Headers written(byte[] whole, int to) {
    var all = new ArrayList<Header>();
    for (int from = 0; from < to; ) {
      int end = from;
      while (end < to && whole[end] != '\n') {
        end++;
      }
      all.add(line(whole, from, end));
      from = end + 1;
    }
    return new Headers(all);
  }

  private static Header line(byte[] whole, int from, int to) {
    var name = new ByteArrayOutputStream();
    var text = name;
    for (int i = from; i < to; i++) {
      if (whole[i] == '\\' && i + 1 < to) {
        i++;
        text.write(whole[i] == 'n' ? '\n' : whole[i] == 'r' ? '\r' : whole[i]);
      } else if (whole[i] == ':' && text == name) {
        text = new ByteArrayOutputStream();
      } else {
        text.write(whole[i]);
      }
    }
    return new Header(
        name.toString(StandardCharsets.UTF_8),
        text == name ? null : text.toString(StandardCharsets.UTF_8));
  }

  /** Reads lines of before, when nothing was escaped: any line may be part of a value. */
  static Headers writtenPlain(byte[] whole, int to) {
    return new Headers(
        new String(whole, 0, to, StandardCharsets.UTF_8)
            .lines()
            .map(
                line -> {
                  int colon = line.indexOf(':');
                  return colon < 0
                      ? new Header(line, null)
                      : new Header(line.substring(0, colon), line.substring(colon + 1));
                })
            .toList());
  }
}
