package uk.waymark.contracts.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What a schema no longer allows that it allowed before: each such change breaks whoever writes by
 * the released schema. Fields and words may be added, and a closed object may be opened. What
 * breaks readers is in {@link ReaderBreaks}.
 */
final class Breaks {
  private static final List<String> UPPER = List.of("maximum", "maxLength", "maxItems");
  private static final List<String> LOWER = List.of("minimum", "minLength", "minItems");
  private static final List<String> SAME =
      List.of("const", "pattern", "format", "multipleOf", "additionalProperties", "$ref", "$id");

  private final List<String> found = new ArrayList<>();

  private Breaks() {}

  static List<String> between(JsonNode released, JsonNode now) {
    var breaks = new Breaks();
    breaks.compare("", released, now);
    return breaks.found;
  }

  private void compare(String place, JsonNode released, JsonNode now) {
    type(place, released.path("type"), now.path("type"));
    words(place, released, now);
    for (var word : SAME) {
      if (now.has(word)
          && !now.path(word).equals(released.path(word))
          && !(word.equals("pattern") && mayEndFurther(released.path(word), now.path(word)))) {
        found.add(place + ": " + word + " changed or added");
      }
    }
    if (released.path("additionalProperties").isObject() && !now.has("additionalProperties")) {
      found.add(place + ": additionalProperties gone");
    }
    limits(place, released, now);
    required(place, released, now);
    for (var group : List.of("properties", "definitions")) {
      members(place + "/" + group, released.path(group), now.path(group));
    }
    if (released.has("items")) {
      compare(place + "/items", released.path("items"), now.path("items"));
    }
  }

  /** Whether all that may follow what was allowed before is one group that may be left out. */
  private static boolean mayEndFurther(JsonNode released, JsonNode now) {
    var before = released.asText();
    var after = now.asText();
    if (!before.startsWith("^") || !before.endsWith("$") || before.contains("|")) {
      return false;
    }
    var stem = before.substring(0, before.length() - 1);
    return after.startsWith(stem + "(")
        && after.indexOf(')') == after.length() - 3
        && after.endsWith(")?$");
  }

  private void type(String place, JsonNode released, JsonNode now) {
    if (now.isMissingNode() || released.equals(now)) {
      return;
    }
    var widened = released.asText().equals("integer") && now.asText().equals("number");
    if (!widened && !now.isMissingNode()) {
      found.add(place + ": type changed or added");
    }
  }

  private void words(String place, JsonNode released, JsonNode now) {
    if (now.has("enum") && !released.has("enum")) {
      found.add(place + ": a list of words was added");
    }
    if (now.has("enum")) {
      var words = StreamSupport.stream(now.path("enum").spliterator(), false).toList();
      for (var word : released.path("enum")) {
        if (!words.contains(word)) {
          found.add(place + ": the word " + word + " is gone");
        }
      }
    }
  }

  private void limits(String place, JsonNode released, JsonNode now) {
    for (var word : UPPER) {
      if (now.has(word)
          && (!released.has(word) || now.path(word).asDouble() < released.path(word).asDouble())) {
        found.add(place + ": " + word + " narrowed");
      }
    }
    for (var word : LOWER) {
      if (now.has(word)
          && (!released.has(word) || now.path(word).asDouble() > released.path(word).asDouble())) {
        found.add(place + ": " + word + " narrowed");
      }
    }
  }

  private void required(String place, JsonNode released, JsonNode now) {
    var before = StreamSupport.stream(released.path("required").spliterator(), false).toList();
    for (var field : now.path("required")) {
      if (!before.contains(field)) {
        found.add(place + ": " + field.asText() + " is newly required");
      }
    }
  }

  private void members(String place, JsonNode released, JsonNode now) {
    released
        .properties()
        .forEach(
            member -> {
              if (now.has(member.getKey())) {
                compare(
                    place + "/" + member.getKey(), member.getValue(), now.path(member.getKey()));
              } else {
                found.add(place + "/" + member.getKey() + " is gone");
              }
            });
  }
}
