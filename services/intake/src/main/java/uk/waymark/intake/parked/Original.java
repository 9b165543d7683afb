package uk.waymark.intake.parked;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.PersonKey;

/**
 * A message as it came, and whom it says it is about: read leniently, since what is parked need not
 * be an event or JSON at all. What stands before the first fault counts.
 */
public final class Original {
  private static final int MOST_OF_ONE_NAME = 8; // an honest event has one authority, one subject
  private static final JsonFactory LENIENT =
      JsonFactory.builder()
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private final byte[] whole;
  private final About headers = new About();
  private final List<About> events = new ArrayList<>();

  /** What one event, or the headers, give as authority and subject; more than one if said twice. */
  private record About(Set<String> authorities, Set<String> subjects) {
    About() {
      this(new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    void heard(String name, @Nullable String text) {
      if (text == null) {
        return;
      }
      if (name.equalsIgnoreCase("authority")
          && PersonKey.isAuthority(text)
          && authorities.size() < MOST_OF_ONE_NAME) {
        authorities.add(text);
      } else if (name.equalsIgnoreCase("subject")
          && PersonKey.isSubject(text)
          && subjects.size() < MOST_OF_ONE_NAME) {
        subjects.add(text);
      }
    }
  }

  private Original(byte[] whole, int valueFrom) {
    this.whole = whole;
    for (var line : new String(whole, 0, valueFrom, StandardCharsets.UTF_8).lines().toList()) {
      int colon = line.indexOf(':');
      if (line.regionMatches(true, 0, "ce_", 0, 3) && colon > 0) {
        headers.heard(line.substring(3, colon), line.substring(colon + 1));
      }
    }
    read(valueFrom);
  }

  /** The original of this message. */
  public static Original of(ConsumerRecord<String, byte[]> message) {
    var whole = new ByteArrayOutputStream();
    for (var header : message.headers()) {
      whole.writeBytes(header.key().getBytes(StandardCharsets.UTF_8));
      whole.write(':');
      whole.writeBytes(header.value() == null ? new byte[0] : header.value());
      whole.write('\n');
    }
    whole.write('\n');
    int valueFrom = whole.size();
    if (message.value() != null) {
      whole.writeBytes(message.value());
    }
    return new Original(whole.toByteArray(), valueFrom);
  }

  /** One that was kept: headers, an empty line, the value. */
  public static Original kept(byte[] whole) {
    for (int i = 0; i < whole.length; i++) {
      if (whole[i] == '\n' && (i == 0 || whole[i - 1] == '\n')) {
        return new Original(whole, i + 1);
      }
    }
    return new Original(whole, 0);
  }

  /** Headers, an empty line, the value: enough to send the message again as it was. */
  public byte[] whole() {
    return whole.clone();
  }

  /** The codes that it names as its authority, in the form of one; empty if it names none. */
  public Set<String> authorities() {
    var found = new LinkedHashSet<>(headers.authorities());
    events.forEach(event -> found.addAll(event.authorities()));
    return found;
  }

  /**
   * Everybody it may be about.
   *
   * @param key the message's own key; its authority stands in for one that the event leaves out
   */
  public Set<PersonKey> people(@Nullable PersonKey key) {
    var found = new LinkedHashSet<PersonKey>();
    add(found, headers, key);
    for (var event : events) {
      var both = new About();
      both.authorities().addAll(event.authorities());
      both.authorities().addAll(headers.authorities());
      both.subjects().addAll(event.subjects());
      both.subjects().addAll(headers.subjects());
      add(found, both, key);
    }
    return found;
  }

  private static void add(Set<PersonKey> found, About about, @Nullable PersonKey key) {
    var authorities =
        about.authorities().isEmpty() && key != null
            ? Set.of(key.authority())
            : about.authorities();
    for (var authority : authorities) {
      about.subjects().forEach(subject -> found.add(new PersonKey(authority, subject)));
    }
  }

  /** The attributes of the event, or of each event of a list; of nothing further in. */
  private void read(int from) {
    try (var json = LENIENT.createParser(whole, from, whole.length - from)) {
      var first = json.nextToken();
      if (first == JsonToken.START_OBJECT) {
        event(json);
      } else if (first == JsonToken.START_ARRAY) {
        for (var token = json.nextToken();
            token != null && token != JsonToken.END_ARRAY;
            token = json.nextToken()) {
          if (token == JsonToken.START_OBJECT) {
            event(json);
          } else {
            json.skipChildren();
          }
        }
      }
    } catch (IOException e) {
      // Here it stops being JSON, which is what the message is parked for: what came before counts.
    }
  }

  private void event(JsonParser json) throws IOException {
    var event = new About();
    events.add(event);
    for (var token = json.nextToken(); token == JsonToken.FIELD_NAME; token = json.nextToken()) {
      var name = json.currentName();
      if (json.nextToken() == JsonToken.VALUE_STRING) {
        event.heard(name, json.getText());
      } else {
        json.skipChildren();
      }
    }
  }
}
