package uk.waymark.explain.examples;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One stretch of a status: {@code relevant-child from 2026-01-05 to 2026-07-05, confirm}. The end
 * is the first day on which it no longer holds, or {@code open}; {@code confirm} says that a person
 * must confirm this end before anything closes.
 *
 * @param words the stretch as written
 */
record CourseLine(String words) {
  private static final Pattern FORM =
      Pattern.compile(
          "[a-z0-9-]+ from \\d{4}-\\d\\d-\\d\\d to (?:open|\\d{4}-\\d\\d-\\d\\d)(?:, confirm)?");

  @JsonCreator
  static CourseLine of(String words) {
    if (!FORM.matcher(words).matches()) {
      throw new IllegalArgumentException(
          "not of the form \"status from DATE to DATE\" or \"... to open\", with \", confirm\" if a"
              + " person must confirm it: "
              + words);
    }
    return new CourseLine(words);
  }

  /** The stretches of an answer. */
  static List<CourseLine> in(JsonNode answer) {
    var lines = new ArrayList<CourseLine>();
    for (var each : answer.path("statusIntervals")) {
      var to = each.path("to").isNull() ? "open" : each.path("to").asText();
      var confirm = each.path("confirmation").path("needed").asBoolean() ? ", confirm" : "";
      lines.add(
          new CourseLine(
              each.path("status").asText()
                  + " from "
                  + each.path("from").asText()
                  + " to "
                  + to
                  + confirm));
    }
    return lines;
  }

  @Override
  public String toString() {
    return words;
  }
}
