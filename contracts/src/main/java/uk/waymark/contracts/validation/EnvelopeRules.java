package uk.waymark.contracts.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import uk.waymark.contracts.Authorities;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.EventType;

/** The rules of the envelope: CloudEvents 1.0 and Waymark's own attributes. */
final class EnvelopeRules {
  private static final int LONGEST = 256;
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+");
  private static final Pattern MOMENT =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)");
  private static final List<String> REQUIRED =
      List.of("specversion", "id", "source", "type", "subject", "authority", "time", "data");
  private static final Map<String, BiConsumer<String, Consumer<Violation>>> RULES =
      Map.of(
          "specversion",
          EnvelopeRules::specversion,
          "id",
          (text, found) -> plainText("/id", text, found),
          "source",
          (text, found) -> plainText("/source", text, found),
          "type",
          EnvelopeRules::type,
          "subject",
          EnvelopeRules::subject,
          "authority",
          EnvelopeRules::authority,
          "time",
          (text, found) -> moment("/time", text, found),
          "recordedtime",
          (text, found) -> moment("/recordedtime", text, found),
          "corrects",
          (text, found) -> plainText("/corrects", text, found),
          "datacontenttype",
          EnvelopeRules::contentType);

  private EnvelopeRules() {}

  static void check(ObjectNode event, Consumer<Violation> found) {
    for (var name : REQUIRED) {
      if (!event.hasNonNull(name)) {
        found.accept(new Violation("/" + name, "This attribute is required: add " + name + "."));
      }
    }
    event.properties().forEach(field -> attribute(field.getKey(), field.getValue(), found));
    if (event.hasNonNull("id") && event.path("id").equals(event.get("corrects"))) {
      found.accept(
          new Violation(
              "/corrects", "An event can't correct itself: give the id of the earlier event."));
    }
  }

  private static void attribute(String name, JsonNode value, Consumer<Violation> found) {
    var pointer = Pointer.to("", name);
    if (value.isNull() || name.equals("data")) {
      return; // null is an attribute left out; data has rules of its own
    }
    if (name.equals("data_base64")) {
      found.accept(new Violation(pointer, "Give the data as JSON in data, not as base64."));
      return;
    }
    if (!NAME.matcher(name).matches()) {
      found.accept(
          new Violation(
              pointer,
              "This is not an attribute of CloudEvents: a name is lower-case letters a to z and"
                  + " digits only. What belongs to the event itself goes into data."));
      return;
    }
    var rule = RULES.get(name);
    if (rule == null) {
      if (value.isContainerNode() || (value.isNumber() && !value.canConvertToInt())) {
        found.accept(
            new Violation(
                pointer, "An extension attribute is a text, a whole number or true or false."));
      }
    } else if (value.isTextual()) {
      rule.accept(value.textValue(), found);
    } else {
      found.accept(new Violation(pointer, "This must be a text in quotation marks."));
    }
  }

  private static void specversion(String text, Consumer<Violation> found) {
    if (!text.equals("1.0")) {
      found.accept(
          new Violation("/specversion", "This must be \"1.0\", the version of CloudEvents."));
    }
  }

  private static void plainText(String pointer, String text, Consumer<Violation> found) {
    if (text.isEmpty() || text.length() > LONGEST) {
      found.accept(new Violation(pointer, "This must be 1 to " + LONGEST + " characters long."));
    } else if (text.chars().anyMatch(Character::isISOControl)) {
      found.accept(new Violation(pointer, "This must not hold control characters."));
    }
  }

  private static void type(String text, Consumer<Violation> found) {
    if (EventType.of(text).isEmpty()) {
      found.accept(
          new Violation(
              "/type",
              "This is not an event type of the contract. Types are written"
                  + " uk.waymark.<event>.v1, such as uk.waymark.care-started.v1; the catalogue"
                  + " lists them all."));
    } else if (text.equals(EventType.PERSON_ERASED.ceType())) {
      found.accept(
          new Violation(
              "/type",
              "Only Waymark itself says that a file was erased. Ask for an erasure by"
                  + " POST /erasures."));
    }
  }

  private static void subject(String text, Consumer<Violation> found) {
    if (!PersonKey.isSubject(text)) {
      found.accept(
          new Violation(
              "/subject",
              "The subject is the authority's own opaque id of the young person: 1 to 64 of A-Z,"
                  + " a-z, 0-9, dot, underscore and hyphen, and never a name, a date of birth, a"
                  + " UPN or an NHS number."));
    }
  }

  private static void authority(String text, Consumer<Violation> found) {
    if (!Authorities.isKnown(text)) {
      found.accept(
          new Violation(
              "/authority",
              "This is not the GSS code of one of the 153 upper-tier authorities of England:"
                  + " E06, E08, E09 or E10 and six digits, such as E06000051."));
    }
  }

  private static void moment(String pointer, String text, Consumer<Violation> found) {
    if (!isMoment(text)) {
      found.accept(
          new Violation(
              pointer,
              "This is not a moment that exists, in the form of RFC 3339: a date, T, a time with"
                  + " seconds and an offset, such as 2026-03-31T09:30:00Z or"
                  + " 2026-03-31T10:30:00+01:00."));
    }
  }

  private static boolean isMoment(String text) {
    if (!MOMENT.matcher(text).matches()) {
      return false;
    }
    try {
      var unused = OffsetDateTime.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static void contentType(String text, Consumer<Violation> found) {
    if (!text.startsWith("application/json")) {
      found.accept(
          new Violation("/datacontenttype", "The data of an event is JSON: application/json."));
    }
  }
}
