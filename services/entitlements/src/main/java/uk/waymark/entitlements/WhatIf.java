package uk.waymark.entitlements;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.validation.EventValidator;
import uk.waymark.contracts.validation.Verdict;
import uk.waymark.contracts.validation.Violation;
import uk.waymark.kit.problem.Problem;
import uk.waymark.kit.problem.ProblemException;

/** The events of a what-if question, judged as intake judges them and kept nowhere. */
final class WhatIf {
  private static final EventValidator VALIDATOR = EventValidator.create();
  private static final int MOST_EVENTS = 1_000;

  private final Map<PersonKey, List<CareEvent>> people = new LinkedHashMap<>();
  private final Map<String, String> contentByEvent = new HashMap<>();
  private final List<Violation> violations = new ArrayList<>();

  private WhatIf() {}

  /**
   * The events of each person, in the order of first appearance; a repeat counts once.
   *
   * @param body a JSON array of CloudEvents in structured form
   * @throws ProblemException 400 when it is not such an array, 413 when it is too long, 422 listing
   *     every violation by JSON pointer into the array
   */
  static Map<PersonKey, List<CareEvent>> read(byte[] body) {
    var events = array(body);
    if (events.size() > MOST_EVENTS) {
      throw ProblemException.of(
          413, "Too large", "A what-if question has at most " + MOST_EVENTS + " events.");
    }
    var question = new WhatIf();
    for (var i = 0; i < events.size(); i++) {
      question.take("/" + i, VALIDATOR.validate(events.path(i)));
    }
    if (!question.violations.isEmpty()) {
      throw ProblemException.of(
          Problem.of(422, "Against the contract", "Mend what is listed and ask again.")
              .with("violations", question.violations));
    }
    return question.people;
  }

  private static JsonNode array(byte[] body) {
    try {
      var events = Json.parse(body);
      if (events.isArray()) {
        return events;
      }
      throw ProblemException.of(
          400, "Not a list", "The body is a JSON array of CloudEvents in structured form.");
    } catch (JsonProcessingException e) {
      throw ProblemException.of(
          400, "Not JSON", "The body stops being JSON at " + Json.place(e) + ".");
    }
  }

  private void take(String pointer, Verdict verdict) {
    switch (verdict) {
      case Verdict.Invalid(_, var found) ->
          found.forEach(
              each -> violations.add(new Violation(pointer + each.pointer(), each.message())));
      case Verdict.Valid(var event) -> {
        var hash = event.contentHash();
        var before = contentByEvent.putIfAbsent(event.source() + "\n" + event.id(), hash);
        if (before == null) {
          people.computeIfAbsent(event.person(), unused -> new ArrayList<>()).add(event);
        } else if (!before.equals(hash)) {
          violations.add(
              new Violation(
                  pointer + "/id",
                  "An earlier event has this id and source with other content. Give a new event a"
                      + " new id; to replace the earlier one, name it in corrects."));
        }
      }
    }
  }
}
