package uk.waymark.contracts.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What a schema allows that it did not allow before and that readers by the released schema can't
 * take: a field they count on left out, a word or a form they don't know. Fields may be added:
 * readers ignore what they don't know.
 */
final class ReaderBreaks {
  private static final List<String> FORMS = List.of("const", "pattern", "format", "multipleOf");

  private final List<String> found = new ArrayList<>();

  private ReaderBreaks() {}

  static List<String> between(JsonNode released, JsonNode now) {
    var breaks = new ReaderBreaks();
    breaks.compare("", released, now);
    return breaks.found;
  }

  private void compare(String place, JsonNode released, JsonNode now) {
    if (released.has("type") && !released.path("type").equals(now.path("type"))) {
      found.add(place + ": type changed or gone");
    }
    for (var form : FORMS) {
      if (released.has(form) && !released.path(form).equals(now.path(form))) {
        found.add(place + ": " + form + " changed or gone");
      }
    }
    words(place, released, now);
    var required = items(now.path("required"));
    items(released.path("required")).stream()
        .filter(field -> !required.contains(field))
        .forEach(field -> found.add(place + ": " + field.asText() + " may be left out now"));
    for (var group : List.of("properties", "definitions")) {
      released
          .path(group)
          .properties()
          .forEach(
              member -> {
                var same = now.path(group).path(member.getKey());
                if (!same.isMissingNode()) {
                  compare(place + "/" + group + "/" + member.getKey(), member.getValue(), same);
                }
              });
    }
    if (released.has("items")) {
      compare(place + "/items", released.path("items"), now.path("items"));
    }
  }

  private void words(String place, JsonNode released, JsonNode now) {
    if (!released.has("enum")) {
      return;
    }
    if (!now.has("enum")) {
      found.add(place + ": the list of words is gone");
    }
    var known = items(released.path("enum"));
    items(now.path("enum")).stream()
        .filter(word -> !known.contains(word))
        .forEach(word -> found.add(place + ": the word " + word + " is new"));
  }

  private static List<JsonNode> items(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
