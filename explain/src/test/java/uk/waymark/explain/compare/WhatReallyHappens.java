package uk.waymark.explain.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.explain.answer.Answers;
import uk.waymark.explain.answer.Part;
import uk.waymark.explain.answer.Question;
import uk.waymark.explain.answer.RecordedMoment;
import uk.waymark.statute.law.Settings;

/**
 * Puts the differences into the left answer and expects the right one: nothing left out, nothing
 * invented. It shares no code with the comparison.
 */
record WhatReallyHappens(List<CareEvent> events, Settings left, Settings right) {
  void check(LocalDate day, List<JsonNode> differences, String about) {
    check(day, differences, answer(right, day), about);
  }

  /** The same, where what is answered after the switch is known. */
  void check(LocalDate day, List<JsonNode> differences, ObjectNode after, String about) {
    var before = answer(left, day);
    for (var each : differences) {
      assertThat(withoutReasons(each.path("left")))
          .as("%s: %s", about, each)
          .isNotEqualTo(withoutReasons(each.path("right")));
      put(before, each);
    }
    assertThat(flat(before)).as("%s on %s", about, day).isEqualTo(flat(after));
  }

  private ObjectNode answer(Settings settings, LocalDate day) {
    var question = Question.on(day);
    var life = Answers.lifeCourse(events, RecordedMoment.ITS_TIME, settings, question);
    var answer =
        Answers.parts(events.getFirst().person(), life, question, EnumSet.allOf(Part.class));
    return (ObjectNode) CompareTest.parse(answer.toString()); // as written, so that 3000 is 3000
  }

  private static void put(ObjectNode answer, JsonNode difference) {
    var path = difference.path("field").asText().split("/");
    var right = difference.path("right");
    switch (path[0]) {
      case "duties" -> replace(answer.withArray("duties"), "rule", path[1], path[2], right);
      case "entitlements" -> replace(answer.withArray("entitlements"), "id", path[1], "", right);
      case "status" -> answer.set("status", right.path("status"));
      default -> answer.set(path[0], right);
    }
  }

  private static void replace(
      ArrayNode list, String key, String value, String opened, JsonNode with) {
    for (int i = list.size() - 1; i >= 0; i--) {
      if (list.get(i).path(key).asText().equals(value)
          && list.get(i).path("opened").asText().equals(opened)) {
        list.remove(i);
      }
    }
    if (!with.isNull()) {
      list.add(with);
    }
  }

  /** Every duty and entitlement under its name, so that their order says nothing. */
  private static Map<String, JsonNode> flat(ObjectNode answer) {
    var flat = new TreeMap<String, JsonNode>();
    for (var name : List.of("status", "lookedAfter", "flags", "findings")) {
      flat.put(name, answer.path(name));
    }
    for (var name : List.of("duties", "entitlements")) {
      for (var each : answer.path(name)) {
        var key =
            each.path("rule").asText() + each.path("opened").asText() + each.path("id").asText();
        flat.put(name + key, withoutReasons(each));
      }
    }
    return flat;
  }

  private static JsonNode withoutReasons(JsonNode node) {
    return node instanceof ObjectNode object
        ? object.deepCopy().without(List.of("because", "wouldChange"))
        : node;
  }
}
