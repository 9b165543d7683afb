package uk.waymark.intake.parked;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.Authorities;
import uk.waymark.contracts.PersonKey;

/**
 * Reads whom a message says it is about, once through and without holding it: what comes of it is
 * two sets of bounded size, however many events it has.
 */
final class Hearing {
  /** An honest event has one authority and one subject; more of either in one event than this. */
  static final int MOST_OF_ONE_NAME = 8;

  /** More people than this in one message. */
  static final int MOST_PEOPLE = 500;

  private static final JsonFactory LENIENT =
      JsonFactory.builder()
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          // Names that anybody may make up are not to stay in the tables of the factory.
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private final @Nullable PersonKey key;
  private final Set<String> authorities = new LinkedHashSet<>();
  private final Set<PersonKey> people = new LinkedHashSet<>();
  private Named headers = new Named();
  private boolean attributesInValue = true;
  private boolean tooMany;

  /**
   * @param key the message's own key; its authority stands in for one that an event leaves out
   */
  Hearing(@Nullable PersonKey key) {
    this.key = key;
  }

  /** What one event, or the headers, give as authority and subject; more than one if said twice. */
  private final class Named {
    private Set<String> authorities = Set.of();
    private Set<String> subjects = Set.of();

    void authority(String text) {
      if (PersonKey.isAuthority(text)) {
        authorities = with(authorities, text);
      }
    }

    void subject(String text) {
      if (PersonKey.isSubject(text)) {
        subjects = with(subjects, text);
      }
    }

    /** Nothing is made for what names nobody: a message may have very many such objects. */
    private Set<String> with(Set<String> said, String text) {
      var more = said.isEmpty() ? new LinkedHashSet<String>() : said;
      if (more.size() < MOST_OF_ONE_NAME || more.contains(text)) {
        more.add(text);
      } else {
        miss();
      }
      return more;
    }
  }

  /** Hears a message; of several readings of the same message all count. */
  void hear(Headers of, byte[] whole, int valueFrom) {
    headers = new Named();
    attributesInValue = !of.isBinary();
    for (var header : of.all()) {
      var name = header.name();
      if (header.text() != null && name.regionMatches(true, 0, "ce_", 0, 3)) {
        say(headers, name.substring(3), header.text(), true);
      }
    }
    tell(new Named());
    try (var json = LENIENT.createParser(whole, valueFrom, whole.length - valueFrom)) {
      value(json, json.nextToken(), true);
    } catch (IOException e) {
      // Here it stops being JSON, which is what the message is parked for: what came before counts.
    }
  }

  /** Notes that something was said that is not held. */
  void miss() {
    tooMany = true;
  }

  /** What was heard. */
  Original original() {
    return new Original(authorities, people, tooMany);
  }

  /** An event, a list of them, or either as text; what is no attribute of an event says nothing. */
  private void value(JsonParser json, @Nullable JsonToken token, boolean outermost)
      throws IOException {
    if (token == JsonToken.START_OBJECT) {
      event(json, outermost);
    } else if (token == JsonToken.START_ARRAY) {
      for (var each = json.nextToken();
          each != null && each != JsonToken.END_ARRAY;
          each = json.nextToken()) {
        if (each == JsonToken.START_ARRAY) {
          json.skipChildren();
        } else {
          value(json, each, outermost);
        }
      }
    } else if (token == JsonToken.VALUE_STRING && outermost) {
      text(json.getText(), null);
    }
  }

  /** JSON in a string is one level further in. */
  private void text(String text, @Nullable Named around) {
    try (var json = LENIENT.createParser(text)) {
      var token = json.nextToken();
      if (token == JsonToken.START_OBJECT && around != null) {
        fields(json, around, false);
      } else {
        value(json, token, false);
      }
    } catch (IOException e) {
      // It is a text, or stops being JSON here.
    }
  }

  private void event(JsonParser json, boolean outermost) throws IOException {
    var named = new Named();
    try {
      fields(json, named, outermost);
    } finally {
      tell(named);
    }
  }

  private void fields(JsonParser json, Named named, boolean outermost) throws IOException {
    for (var field = json.nextToken(); field == JsonToken.FIELD_NAME; field = json.nextToken()) {
      var name = json.currentName();
      var token = json.nextToken();
      boolean wrapped = outermost && name.equalsIgnoreCase("payload"); // as Kafka Connect does
      if (wrapped && token == JsonToken.START_OBJECT) {
        fields(json, named, false);
      } else if (wrapped && token == JsonToken.START_ARRAY) {
        value(json, token, false);
      } else if (wrapped && token == JsonToken.VALUE_STRING) {
        text(json.getText(), named);
      } else if (token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT) {
        if (name.equalsIgnoreCase("authority") || name.equalsIgnoreCase("subject")) {
          say(named, name, json.getText(), outermost && attributesInValue);
        }
      } else {
        json.skipChildren();
      }
    }
  }

  private void say(Named named, String name, String text, boolean isAttribute) {
    if (name.equalsIgnoreCase("authority")) {
      named.authority(text);
      if (isAttribute && Authorities.isKnown(text)) {
        authorities.add(text);
      }
    } else if (name.equalsIgnoreCase("subject")) {
      named.subject(text);
    }
  }

  /** Everybody of an event, with what the headers say of every event. */
  private void tell(Named event) {
    var subjects = both(event.subjects, headers.subjects);
    if (subjects.isEmpty()) {
      return;
    }
    var of = both(event.authorities, headers.authorities);
    for (var authority : of.isEmpty() && key != null ? Set.of(key.authority()) : of) {
      for (var subject : subjects) {
        var person = new PersonKey(authority, subject);
        if (people.size() < MOST_PEOPLE || people.contains(person)) {
          people.add(person);
        } else {
          miss();
        }
      }
    }
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    var both = new LinkedHashSet<>(one);
    both.addAll(other);
    return both;
  }
}
